package fr.vigie.planning;

import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Need;
import fr.vigie.territory.Sector;
import java.util.List;
import java.util.Map;

/** What would give an open duty a holder, or its patients a reader: one act each. */
public sealed interface Remedy {

    /**
     * Somebody may hold it as things are.
     *
     * @param notes what it would cost, in words
     */
    record Give(PractitionerId who, String name, List<String> notes) implements Remedy {
    }

    /**
     * Somebody may hold it by consenting in writing to more than a cap (arrêté du 30 avril 2003, art. 10).
     *
     * @param consents what would be written, for the whole month; its day of signing is yet to be said
     * @param over what is passed, in words
     */
    record AskConsent(PractitionerId who, String name, List<Consent> consents, List<String> over) implements Remedy {

        public AskConsent {
            consents = List.copyOf(consents);
        }
    }

    /**
     * Somebody may hold it by a derogation, with a reason that is recorded.
     *
     * @param over what is passed, in words
     */
    record Derogate(PractitionerId who, String name, List<String> over) implements Remedy {
    }

    /**
     * Somebody may hold it once other duties of theirs have passed to others.
     *
     * @param moves each other duty with its new holder
     * @param steps the same in words
     */
    record HandOn(PractitionerId who, String name, Map<DutyId, PractitionerId> moves, List<String> steps) implements Remedy {
    }

    /**
     * The line is opened to a sector.
     *
     * @param seen the line as it stands, the last version
     * @param opened the same, open to the sector, from a day on
     * @param names of those who could then hold the duty
     */
    record OpenLine(DutyLine seen, DutyLine opened, Sector sector, List<String> names) implements Remedy {
    }

    /**
     * Somebody takes the open duty of a line that reads for the site meanwhile.
     *
     * @param duty of the line of teleradiology
     */
    record GiveReading(DutyId duty, DutyLine line, PractitionerId who, String name) implements Remedy {
    }

    /**
     * A line of teleradiology answers for the site too, and covers those of its needs that are read at a distance.
     *
     * @param seen the line as it stands
     * @param reading the same with the site, from a day on
     * @param needs as they stand
     */
    record ReadForSite(DutyLine seen, DutyLine reading, List<Need> needs) implements Remedy {

        public ReadForSite {
            needs = List.copyOf(needs);
        }
    }
}
