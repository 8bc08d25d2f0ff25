package fr.vigie.planning;

import fr.vigie.access.Refusal;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePacks;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers a {@link Situation} from the projections. */
@Component
class Situations {

    /** As far as a rule looks back or ahead: a week's cap, the longest rest, the spacing of gardes. */
    private static final int DAYS_AROUND = 10;

    /** How far back an unfair month is still made up for. */
    static final int MONTHS_REMEMBERED = 12;

    private final Territories territories;
    private final Practitioners practitioners;
    private final Rotas rotas;
    private final RulePacks packs;

    Situations(Territories territories, Practitioners practitioners, Rotas rotas, RulePacks packs) {
        this.territories = territories;
        this.practitioners = practitioners;
        this.rotas = rotas;
        this.packs = packs;
    }

    Situation of(RotaState rota) {
        var id = rota.id().territory();
        var territory = territories.find(id).orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", id.value()));
        var month = rota.id().month();
        return new Situation(rota, territory, practitioners.of(id), neighbours(rota),
                loads(id, month.minusMonths(MONTHS_REMEMBERED), month), packs.at(month.atDay(1), territory));
    }

    /** What counts for fairness of a territory's months, {@code from} included, {@code to} not. */
    List<Rotas.Load> loads(TerritoryId territory, YearMonth from, YearMonth to) {
        return rotas.loads(territory, from, to);
    }

    private List<Rotas.Held> neighbours(RotaState rota) {
        var month = rota.id().month();
        var from = month.atDay(1).minusDays(DAYS_AROUND).atStartOfDay(rota.zone()).toInstant();
        var to = month.atEndOfMonth().plusDays(DAYS_AROUND + 1).atStartOfDay(rota.zone()).toInstant();
        return rotas.between(rota.id().territory(), from, to).stream()
                .filter(held -> held.holder() != null && !held.rota().equals(rota.id())).toList();
    }
}
