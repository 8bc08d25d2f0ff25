package fr.vigie.coverage;

import fr.vigie.rota.Rotas;
import fr.vigie.territory.TerritoryView;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Who is on duty, read afresh each time. */
@Service
public class Watches {

    private final Rotas rotas;

    Watches(Rotas rotas) {
        this.rotas = rotas;
    }

    public Watch of(TerritoryView territory, Instant from) {
        return Watch.of(territory, from, rotas.between(territory.id(), from, from.plus(Watch.FURTHEST)));
    }
}
