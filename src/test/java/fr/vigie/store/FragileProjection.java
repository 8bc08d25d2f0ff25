package fr.vigie.store;

import fr.vigie.rota.RotaEvent;
import fr.vigie.rota.RotaId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.test.context.TestComponent;

/** Reads the pins of one rota, and fails on them while it is broken. */
@TestComponent
@ProcessingGroup("fragile")
public class FragileProjection {
    private final List<RotaEvent> read = new CopyOnWriteArrayList<>();
    private volatile RotaId rota;
    private volatile boolean broken;

    void readsOnly(RotaId one) {
        rota = one;
    }

    void breaks() {
        broken = true;
    }

    void isRepaired() {
        broken = false;
    }

    List<RotaEvent> read() {
        return read;
    }

    @EventHandler
    void on(RotaEvent.DutiesPinned event) {
        if (event.rota().equals(rota)) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            read.add(event);
        }
    }
}
