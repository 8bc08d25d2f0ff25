package fr.vigie.planning;

import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.RulePack;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas.Held;
import fr.vigie.rota.Rotas.Load;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that judging a rota needs to know.
 *
 * @param past the loads of the months before this one, as far back as fairness remembers
 * @param neighbours duties held in the months before and after, near enough for a rule to look at them
 */
record Situation(RotaState rota, TerritoryView territory, List<PractitionerView> practitioners, List<Held> neighbours,
                 List<Load> past, RulePack pack) {

    /** With weights tried instead of the territory's, by their place in a rule pack. */
    Situation weighing(Map<String, Integer> weights) {
        return under(pack.with(new LocalRules(rota.id().month().atDay(1), weights)));
    }

    /** By other rules. */
    Situation under(RulePack other) {
        return new Situation(rota, territory, practitioners, neighbours, past, other);
    }

    /** With somebody away on these days, whether that is recorded yet or not. */
    Situation away(PractitionerId who, List<Leave> leaves) {
        var people = practitioners.stream().map(p -> p.id().equals(who) ? with(p, leaves) : p).toList();
        return new Situation(rota, territory, people, neighbours, past, pack);
    }

    private static PractitionerView with(PractitionerView person, List<Leave> leaves) {
        for (var leave : leaves) {
            person = person.withLeave(leave);
        }
        return person;
    }

    Optional<PractitionerView> practitioner(PractitionerId id) {
        return practitioners.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
