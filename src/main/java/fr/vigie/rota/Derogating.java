package fr.vigie.rota;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.rota.Judge.Breach;
import java.util.List;
import java.util.Set;

/** Which derogations a change takes for what it breaks, or why it may not. */
final class Derogating {

    private Derogating() {
    }

    /** One for each breach, of those its author grants. By hand alone: an exchange or a proposal takes none. */
    static List<Derogation> granted(List<Breach> breaches, List<Derogation> granted, Origin origin) {
        refuse("rota.refusal.breaks", origin == Origin.MAIN ? breaches.stream().filter(b -> !b.derogable()).toList() : breaches);
        var missing = breaches.stream().filter(breach -> granted.stream().noneMatch(d -> d.covers(breach))).toList();
        if (!missing.isEmpty()) {
            throw new DerogationNeeded(missing);
        }
        return breaches.stream().map(breach -> granted(breach, granted)).toList();
    }

    /** What undoing or redoing a change breaks was derogated from when it first stood; what is newly broken is refused. */
    static List<Derogation> renewed(List<Breach> breaches, List<Derogation> earlier) {
        refuse("rota.refusal.undoBreaks", breaches.stream()
                .filter(breach -> !breach.derogable() || earlier.stream().noneMatch(d -> d.covers(breach))).toList());
        return breaches.stream().map(breach -> earlier.stream().filter(d -> d.covers(breach)).toList().getLast()).toList();
    }

    private static Derogation granted(Breach breach, List<Derogation> all) {
        var derogation = all.stream().filter(d -> d.covers(breach)).findFirst().orElseThrow();
        if (!breach.grounds().contains(derogation.ground())) {
            throw new Refusal(breach.grounds().equals(Set.of(DerogationGround.CONSENT)) ? "rota.refusal.consentAlone"
                    : "rota.refusal.needAlone", breach.text());
        }
        if (derogation.reason().isBlank()) {
            throw new Refusal("rota.refusal.derogationNeedsReason", breach.text());
        }
        return new Derogation(breach.rule(), breach.duties(), breach.practitioner(), derogation.ground(), derogation.reason().strip());
    }

    private static void refuse(String key, List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw new Refusal(key, Breach.all(breaches));
        }
    }
}
