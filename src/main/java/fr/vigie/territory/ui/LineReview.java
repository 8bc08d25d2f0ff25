package fr.vigie.territory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineForesight;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a line would be from a day on, and what that would mean for the months already open: read before it is done. */
class LineReview extends Div {

    private final transient TerritoryWords words;

    private LineReview(TerritoryWords words) {
        this.words = words;
        addClassName("v-form");
    }

    /** Of a line that opens, or changes, on its first day. */
    static LineReview ofChange(TerritoryDesk desk, Shown shown, DutyLine typed) {
        LineReview review = new LineReview(shown.words());
        TerritoryView now = shown.now();
        Optional<DutyLine> before = now.line(typed.id()).map(last -> now.lineOn(typed.id(), typed.validFrom()).orElse(last));
        review.title(before.isEmpty() ? shown.words().text("review.opens", typed.name(), shown.words().day(typed.validFrom()))
                : shown.words().text("review.changes", shown.words().day(typed.validFrom())));
        before.ifPresent(was -> review.add(review.listed(new ChangeWords(shown.words()).of(was, typed), "review.nothing")));
        review.warn(desk, shown, typed, typed.validFrom());
        return review;
    }

    /** @param ended the version that is the last, to its last day */
    static LineReview ofClosing(TerritoryDesk desk, Shown shown, DutyLine ended) {
        LineReview review = new LineReview(shown.words());
        review.title(shown.words().text("line.closed", ended.name(), shown.words().day(ended.validTo())));
        review.warn(desk, shown, ended, ended.validTo());
        return review;
    }

    private void title(String text) {
        add(new H3(text));
    }

    /** @param day on which something begins to be otherwise */
    private void warn(TerritoryDesk desk, Shown shown, DutyLine typed, LocalDate day) {
        List<String> warnings = new ArrayList<>();
        shown.now().versionsOf(typed.id()).filter(version -> version.validFrom().isAfter(day))
                .map(version -> words.text("review.givesUp", words.day(version.validFrom()))).forEach(warnings::add);
        if (day.isBefore(desk.today(shown.now()))) {
            warnings.add(words.text("review.past", words.day(day)));
        }
        Duration longest = desk.hours().on(day).longest();
        typed.slots().rules().stream().filter(rule -> rule.length().compareTo(longest) > 0)
                .map(rule -> words.text("review.tooLong", rule.label(), Dates.length(rule.length()), Dates.length(longest))).forEach(warnings::add);
        warnings.forEach(warning -> {
            Paragraph line = new Paragraph(warning);
            line.addClassNames("v-verdict", "bad");
            add(line);
        });
        add(new H3(words.text("review.months")), effects(desk.foresight().of(shown.id(), typed, words.locale())));
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
