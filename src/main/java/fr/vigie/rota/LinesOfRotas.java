package fr.vigie.rota;

import org.springframework.stereotype.Service;

/** Tells how a month that is open differs from what its lines and rules would make of it now. */
@Service
public class LinesOfRotas {

    private final RotaFrame frame;

    LinesOfRotas(RotaFrame frame) {
        this.frame = frame;
    }

    public LineChanges since(RotaState rota) {
        return LineChanges.of(rota, frame.duties(rota.id().territory(), rota.id().month()), frame.now());
    }
}
