package fr.vigie.planning;

import fr.vigie.optimiser.Candidate;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Judge;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The optimiser's word on a rota: who could hold a duty, and what a change would break. */
@Service
public class Counsel implements Judge {

    private final Situations situations;
    private final Optimiser optimiser = new Optimiser();

    Counsel(Situations situations) {
        this.situations = situations;
    }

    /** Every colleague for a duty, those who may hold it first, then by cost. */
    public List<RankedColleague> colleagues(RotaState rota, DutyId duty, Locale locale) {
        var situation = situations.of(rota);
        var names = new SpokenNames(situation, locale);
        return optimiser.candidates(Trial.problem(situation), holders(rota), duty.value()).stream()
                .filter(c -> c.practitioner() != null)
                .map(c -> ranked(c, situation, duty, names, locale)).toList();
    }

    static RankedColleague ranked(Candidate candidate, Situation situation, DutyId duty, SpokenNames names, Locale locale) {
        var id = new PractitionerId(candidate.practitioner());
        return new RankedColleague(id, names.practitioner(candidate.practitioner()), candidate.feasible(),
                !candidate.feasible() && candidate.added().stream().filter(Trial::isHard).noneMatch(v -> Grounds.of(v, situation).isEmpty()),
                Objects.equals(situation.rota().holder(duty), id), -candidate.delta().soft(),
                candidate.added().stream().filter(Trial::isHard).map(v -> Trial.words(v, locale, names)).distinct().toList(),
                Trial.notes(Trial.COST, candidate.changes(), situation, locale).toList());
    }

    /** The rules' word on this state, to be asked again and again. */
    public Trial over(RotaState rota) {
        return new Trial(situations.of(rota));
    }

    @Override
    public List<Breach> judge(RotaState now, List<Reassignment> changes) {
        return over(now).breaches(changes);
    }

    @Override
    public List<Breach> standing(RotaState now) {
        return over(now).standing();
    }

    /** As the optimiser reads them: every duty, null where it is open. */
    static Map<String, String> holders(RotaState rota) {
        var holders = new HashMap<String, String>();
        rota.duties().keySet().forEach(duty -> {
            var holder = rota.holder(duty);
            holders.put(duty.value(), holder == null ? null : holder.value());
        });
        return holders;
    }
}
