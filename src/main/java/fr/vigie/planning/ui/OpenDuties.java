package fr.vigie.planning.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.rota.Duty;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.TerritoryView;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * How many duties of a month lack a holder. Those that are over can be given to nobody any more, and are told apart.
 *
 * @param toFill not over
 * @param optional of these, those whose line may stay empty
 * @param of so many that are not over
 * @param past over, without a holder
 */
record OpenDuties(int toFill, int optional, int of, int past) {

    static OpenDuties of(RotaState rota, TerritoryView territory, Instant now) {
        var open = toCome(rota.open(), now);
        var optional = open.stream().filter(duty -> !territory.mustAnswer(duty.line(), duty.day())).count();
        return new OpenDuties(open.size(), (int) optional, toCome(rota.duties().values(), now).size(), rota.open().size() - open.size());
    }

    private static List<Duty> toCome(Collection<Duty> duties, Instant now) {
        return duties.stream().filter(duty -> duty.end().isAfter(now)).toList();
    }

    /** Nothing that must answer lacks a holder. */
    boolean isEnough() {
        return toFill == optional;
    }

    /** «12 à pourvoir sur 310 ; 41 passées sans titulaire». */
    String text(Component page) {
        var toCome = of == 0 ? "" : page.getTranslation(!isEnough() ? "planning.month.openDuties"
                : optional > 0 ? "planning.month.optionalOpen" : "planning.month.allHeld", isEnough() && optional == 0 ? of : toFill, of);
        if (past == 0) {
            return toCome.isEmpty() ? page.getTranslation("planning.month.over") : toCome;
        }
        var gone = page.getTranslation("planning.month.pastOpen", past);
        return toCome.isEmpty() ? gone : page.getTranslation("planning.month.both", toCome, gone);
    }
}
