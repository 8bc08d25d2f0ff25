package fr.vigie.rota;

import fr.vigie.access.Refusal;
import fr.vigie.rota.Judge.Breach;
import java.util.List;

/** A change waits for derogations: nothing was done; sent again with one for each of {@link #breaches()}, it will be. */
public class DerogationNeeded extends Refusal {

    private final transient List<Breach> breaches;

    DerogationNeeded(List<Breach> breaches) {
        super("rota.refusal.derogationNeeded", Breach.all(breaches));
        this.breaches = List.copyOf(breaches);
    }

    /** Each may be derogated from, on one of its grounds. */
    public List<Breach> breaches() {
        return breaches;
    }
}
