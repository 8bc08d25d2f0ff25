package fr.vigie.planning;

import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePack;
import fr.vigie.regulation.RulePacks;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.MonthDuties;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells the effect of a change of a line on the months already open, before it is confirmed. Changes nothing. */
@Service
public class LineEffects {

    private final Territories territories;
    private final Practitioners practitioners;
    private final Rotas rotas;
    private final RulePacks packs;

    LineEffects(Territories territories, Practitioners practitioners, Rotas rotas, RulePacks packs) {
        this.territories = territories;
        this.practitioners = practitioners;
        this.rotas = rotas;
        this.packs = packs;
    }

    /**
     * Month by month, those that would stay as they are left out.
     *
     * @param line as it would be from its {@code validFrom} on
     */
    public List<LineEffect> of(TerritoryId id, DutyLine line) {
        var territory = territories.find(id).orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", id.value()));
        var changed = territory.withLine(line);
        var people = practitioners.of(id);
        var first = YearMonth.from(line.validFrom());
        return rotas.months(id).stream().map(Rotas.Month::rota).filter(rota -> !rota.month().isBefore(first))
                .map(rotas::find).flatMap(Optional::stream)
                .map(rota -> effect(rota, changed, line.id(), people, packs.at(rota.id().month().atDay(1), changed)))
                .filter(effect -> !effect.isNone()).toList();
    }

    static LineEffect effect(RotaState rota, TerritoryView changed, LineId line, List<PractitionerView> people, RulePack pack) {
        var month = rota.id().month();
        Map<DutyId, Duty> would = new LinkedHashMap<>();
        MonthDuties.of(changed, month, pack).stream().filter(duty -> duty.line().equals(line))
                .forEach(duty -> would.put(duty.id(), duty));
        var disappearing = new ArrayList<LineEffect.Held>();
        var changing = new ArrayList<LineEffect.Change>();
        var notEntitled = new ArrayList<LineEffect.Held>();
        rota.duties().values().stream().filter(duty -> duty.line().equals(line)).forEach(was -> {
            var now = would.remove(was.id());
            var holder = rota.holder(was.id());
            if (now == null) {
                disappearing.add(new LineEffect.Held(was, holder));
            } else if (!was.isAs(now)) {
                changing.add(new LineEffect.Change(was, now, holder));
            }
            if (now != null && holder != null && !mayHold(people, holder, changed, now)) {
                notEntitled.add(new LineEffect.Held(was, holder));
            }
        });
        return new LineEffect(rota.id(), rota.status(), List.copyOf(would.values()), disappearing, changing, notEntitled);
    }

    private static boolean mayHold(List<PractitionerView> people, PractitionerId holder, TerritoryView territory, Duty duty) {
        var line = territory.lineOn(duty.line(), duty.day());
        return people.stream().filter(each -> each.id().equals(holder)).findFirst()
                .map(holding -> line.map(known -> Pool.mayHold(holding, known, duty.day())).orElse(true)).orElse(true);
    }
}
