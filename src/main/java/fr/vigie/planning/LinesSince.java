package fr.vigie.planning;

import fr.vigie.rota.DutyId;
import fr.vigie.rota.LineChanges;
import fr.vigie.rota.LinesOfRotas;
import fr.vigie.rota.RotaState;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Says what would become of an open month if it followed its lines and rules as they are now. */
@Service
public class LinesSince {

    private final LinesOfRotas lines;
    private final LineEffectWords words;

    LinesSince(LinesOfRotas lines, LineEffectWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** A sentence for each thing that would change; none where nothing has changed since. */
    public List<String> of(RotaState rota, Locale locale) {
        var changes = lines.since(rota);
        return changes.isNone() ? List.of() : words.of(effect(rota, changes), locale);
    }

    private static LineEffect effect(RotaState rota, LineChanges changes) {
        var would = changes.byId();
        return new LineEffect(rota.id(), rota.status(), changes.added().stream().map(would::get).toList(),
                changes.dropped().stream().map(duty -> held(rota, duty)).toList(), changes.changed().stream()
                        .map(duty -> new LineEffect.Change(rota.duties().get(duty), would.get(duty), rota.holder(duty))).toList(), List.of());
    }

    private static LineEffect.Held held(RotaState rota, DutyId duty) {
        return new LineEffect.Held(rota.duties().get(duty), rota.holder(duty));
    }
}
