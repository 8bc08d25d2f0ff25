package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.RulePack;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas.Held;
import fr.vigie.territory.TerritoryView;
import java.util.List;
import java.util.Optional;

/**
 * All that judging a rota needs to know.
 *
 * @param neighbours duties held in the months before and after, near enough for a rule to look at them
 */
record Situation(RotaState rota, TerritoryView territory, List<PractitionerView> practitioners, List<Held> neighbours,
                 RulePack pack) {

    Optional<PractitionerView> practitioner(PractitionerId id) {
        return practitioners.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
