package fr.vigie.rota;

import fr.vigie.regulation.RulePack;
import fr.vigie.territory.LineSlot;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.YearMonth;
import java.util.List;

/** The duties of a month: the slots of each line as it is on their day, weighed by the rules in force. */
public final class MonthDuties {

    private MonthDuties() {
    }

    /** In the order of the board. */
    public static List<Duty> of(TerritoryView territory, YearMonth month, RulePack pack) {
        return territory.slotsOf(month).stream().map(each -> duty(territory.id(), each, pack)).toList();
    }

    private static Duty duty(TerritoryId territory, LineSlot each, RulePack pack) {
        var line = each.line();
        var slot = each.slot();
        var id = DutyId.of(new DutyId.Parts(territory, line.id(), slot.day(), slot.code()));
        return new Duty(id, line.id(), slot.label(), slot.day(), slot.periods(), pack.workMinutes(line.kind(), slot),
                Math.toIntExact(pack.restAfter(line.kind(), slot).toMinutes()), pack.counts(line, slot));
    }
}
