package fr.vigie.practitioner;

import fr.vigie.calendar.Period;
import fr.vigie.territory.LineId;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody holds already, wherever it is: what an absence or a departure leaves to be given to others. The rota answers. */
public interface HeldDuties {

    /**
     * Those that meet these days, both included, in order of time.
     *
     * @param to null for all from then on
     */
    List<HeldDuty> of(PractitionerView who, LocalDate from, @Nullable LocalDate to);

    /** A duty in a month that is open. */
    record HeldDuty(TerritoryId territory, LineId line, String slot, LocalDate day, Period period) {
    }
}
