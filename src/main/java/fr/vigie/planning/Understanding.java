package fr.vigie.planning;

import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Says why a duty is open, colleague by colleague, and what would give it a holder, by the rules that judge every change. */
@Service
public class Understanding {

    private final Situations situations;
    private final Clock clock;

    Understanding(Situations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    /** @param duty one of the rota's, held by nobody */
    public OpenDuty of(RotaState rota, DutyId duty, Locale locale) {
        var today = LocalDate.now(clock.withZone(rota.zone()));
        return new OpenDutyReasons(situations.of(rota), rota.duties().get(duty), today, locale).told();
    }
}
