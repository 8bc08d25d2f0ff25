package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.vigie.rota.DutyDifference;
import fr.vigie.rota.RotaId;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.List;

/** Duty by duty, who held it and who holds it now, changed by whom and why. */
class DifferenceTable extends FactTable {

    private final transient RotaId rota;
    private final transient Wordbook words;

    DifferenceTable(List<DutyDifference> differences, String before, String after, RotaId rota, Wordbook words) {
        super(words.text("life.differences.label"),
                List.of(words.text("life.differences.duty"), before, after, words.text("life.differences.why")));
        this.rota = rota;
        this.words = words;
        differences.forEach(difference -> row(Wordbook.capital(words.duty(difference.duty())), words.practitioner(difference.before()),
                strong(words.practitioner(difference.after())), why(difference)));
    }

    private Div why(DutyDifference difference) {
        var why = new Div();
        why.addClassName("v-touches");
        difference.touches().forEach(touch -> {
            var line = new Div(new Span(words.text("life.differences.by", touch.author(),
                    Dates.moment(touch.at(), words.zone(rota.territory()), words.locale()))));
            if (!touch.reason().isEmpty()) {
                line.add(quoted(touch.reason()));
            }
            why.add(line);
        });
        return why;
    }

    private Span quoted(String reason) {
        var quoted = new Span(words.text("life.differences.quoted", reason));
        quoted.addClassName("v-muted");
        return quoted;
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("v-strong");
        return strong;
    }
}
