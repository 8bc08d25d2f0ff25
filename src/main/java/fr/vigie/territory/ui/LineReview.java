package fr.vigie.territory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.access.Difference;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineForesight;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a line would be from a day on, and what that would mean for the months already open: read before it is done. */
class LineReview extends Div {

    private final transient TerritoryWords words;

    LineReview(TerritoryDesk desk, Shown shown, DutyLine typed) {
        this.words = shown.words();
        addClassName("v-form");
        TerritoryView now = shown.now();
        Optional<DutyLine> before = now.line(typed.id()).map(last -> now.lineOn(typed.id(), typed.validFrom()).orElse(last));
        add(new H3(before.isEmpty() ? words.text("review.opens", typed.name(), words.day(typed.validFrom()))
                : words.text("review.changes", words.day(typed.validFrom()))));
        before.ifPresent(was -> add(listed(differences(was, typed), "review.nothing")));
        warnings(desk, shown, typed).forEach(warning -> {
            Paragraph line = new Paragraph(warning);
            line.addClassNames("v-verdict", "bad");
            add(line);
        });
        add(new H3(words.text("review.months")), effects(desk.foresight().of(shown.id(), typed, words.locale())));
    }

    private List<String> differences(DutyLine was, DutyLine typed) {
        FieldWords said = new FieldWords(words);
        return Difference.between(was, typed).stream().filter(each -> !each.field().equals("validFrom"))
                .map(each -> words.text("line.changeOf", said.field(each.field()), said.value(each.field(), each.seen()),
                        said.value(each.field(), each.now()))).toList();
    }

    private List<String> warnings(TerritoryDesk desk, Shown shown, DutyLine typed) {
        List<String> warnings = new ArrayList<>();
        shown.now().versionsOf(typed.id()).filter(version -> version.validFrom().isAfter(typed.validFrom()))
                .map(version -> words.text("review.givesUp", words.day(version.validFrom()))).forEach(warnings::add);
        if (typed.validFrom().isBefore(desk.today(shown.now()))) {
            warnings.add(words.text("review.past", words.day(typed.validFrom())));
        }
        return warnings;
    }

    private Div effects(List<LineForesight.Effect> effects) {
        Div section = new Div();
        section.addClassName("v-effects");
        if (effects.isEmpty()) {
            section.add(new Paragraph(words.text("review.noMonth")));
            return section;
        }
        for (LineForesight.Effect effect : effects) {
            section.add(new H4(words.text("review.month", Dates.month(effect.month(), words.locale()), effect.state())),
                    listed(effect.sentences(), "review.nothing"));
        }
        Paragraph kept = new Paragraph(words.text("review.monthsKeep"));
        kept.addClassName("v-muted");
        section.add(kept);
        return section;
    }

    private UnorderedList listed(List<String> sentences, String none) {
        UnorderedList list = new UnorderedList();
        (sentences.isEmpty() ? List.of(words.text(none)) : sentences).forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
