package fr.vigie.coverage;

import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Modality;
import fr.vigie.territory.SiteId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for one line, and who else could.
 *
 * @param line as it is on the day of the watch
 * @param turns apart and in order, those of the next hours, or the next one where it is further off
 * @param help where to turn when nobody holds it, need by need
 */
public record LineWatch(DutyLine line, List<Turn> turns, List<Help> help) {

    /**
     * The other lines that answer for the same patients: present on their site first, then elsewhere, then those who read
     * at a distance.
     *
     * @param site null where the line is tied to none
     * @param modality null where the territory says nothing of what must be covered
     * @param lines in the order in which to try them; empty when no other line answers
     */
    public record Help(@Nullable SiteId site, @Nullable Modality modality, List<LineId> lines) {
    }
}
