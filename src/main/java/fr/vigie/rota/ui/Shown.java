package fr.vigie.rota.ui;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.PersonMonth;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.RotaBoardModel.News;
import fr.vigie.rota.ui.RotaBoardModel.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a rota is drawn, and how.
 *
 * @param proposed the holders that a proposal would bring; those of the rota where there is none
 * @param flags problems in words, by duty
 * @param people rows of {@link View#PEOPLE}
 */
public record Shown(RotaState rota, View view, boolean editable, Map<DutyId, PractitionerId> proposed,
                    Map<DutyId, List<String>> flags, List<PersonMonth> people, @Nullable News news) {

    public Shown {
        flags = Map.copyOf(flags);
        people = List.copyOf(people);
    }

    /** By line, as it is, to be read. */
    public static Shown plain(RotaState rota) {
        return new Shown(rota, View.LINES, false, rota.holders(), Map.of(), List.of(), null);
    }
}
