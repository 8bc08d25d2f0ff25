package fr.vigie.planning.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.rota.Duty;
import fr.vigie.rota.RotaState;
import java.time.Instant;
import java.util.Collection;

/**
 * How many duties of a month lack a holder. Those that are over can be given to nobody any more, and are told apart.
 *
 * @param toFill not over
 * @param of so many that are not over
 * @param past over, without a holder
 */
record OpenDuties(int toFill, int of, int past) {

    static OpenDuties of(RotaState rota, Instant now) {
        int toFill = toCome(rota.open(), now);
        return new OpenDuties(toFill, toCome(rota.duties().values(), now), rota.open().size() - toFill);
    }

    private static int toCome(Collection<Duty> duties, Instant now) {
        return (int) duties.stream().filter(duty -> duty.end().isAfter(now)).count();
    }

    /** «12 à pourvoir sur 310 ; 41 passées sans titulaire». */
    String text(Component page) {
        var toCome = toFill > 0 ? page.getTranslation("planning.month.openDuties", toFill, of)
                : of > 0 ? page.getTranslation("planning.month.allHeld", of) : "";
        if (past == 0) {
            return toCome.isEmpty() ? page.getTranslation("planning.month.over") : toCome;
        }
        var gone = page.getTranslation("planning.month.pastOpen", past);
        return toCome.isEmpty() ? gone : toCome + page.getTranslation("planning.month.and") + gone;
    }
}
