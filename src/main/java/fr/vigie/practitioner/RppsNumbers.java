package fr.vigie.practitioner;

import fr.vigie.territory.TerritoryId;

/** The RPPS numbers of a territory's practitioners: each is one person's. */
interface RppsNumbers {

    /**
     * Takes a number for somebody, within the transaction of the command: who asks for the same at once waits for its end.
     *
     * @return who has it now; another when it was taken already, and it then stays theirs
     */
    PractitionerId claim(TerritoryId territory, String rpps, PractitionerId practitioner);

    /** Gives up a number that was somebody's. */
    void release(TerritoryId territory, String rpps, PractitionerId practitioner);
}
