package fr.vigie.practitioner.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.Eligibility.Answer;
import fr.vigie.territory.LineId;
import fr.vigie.ui.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every line of the territory: whether they may hold it on the day, and what stands against it where not. */
class LinesCard extends SheetCard {

    LinesCard(Sheet sheet) {
        super(sheet, sheet.words().text("lines.title", sheet.person().displayName()));
        addClassName("v-may-hold");
        var byLine = sheet.desk().eligibility().of(sheet.person(), sheet.day()).stream()
                .collect(groupingBy(answer -> answer.line().id(), LinkedHashMap::new, Collectors.toList()));
        add(note(words.text("lines.note", Dates.day(sheet.day(), words.locale()))));
        if (byLine.isEmpty()) {
            add(note(words.text("lines.none")));
            return;
        }
        part("lines.may", byLine, true);
        part("lines.mayNot", byLine, false);
    }

    private void part(String key, Map<LineId, List<Answer>> byLine, boolean may) {
        var those = byLine.values().stream().filter(answers -> answers.stream().anyMatch(Answer::may) == may).toList();
        if (those.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("v-list");
        those.forEach(answers -> list.add(line(answers, may)));
        add(new H3(words.text(key, those.size())), list);
    }

    private ListItem line(List<Answer> answers, boolean may) {
        var line = answers.getFirst().line();
        var where = line.site() == null ? words.text("lines.remoteFor", String.join(", ", words.sorted(line.covers()).stream().map(words::site).toList()))
                : words.site(line.site());
        var told = lines(strong(line.name()), muted(words.textOf("territory.kind." + line.kind()) + " · " + where));
        if (answers.stream().noneMatch(answer -> answer.day().equals(sheet.day()))) {
            told.add(muted(words.text("lines.next", answers.getFirst().slot(), Dates.shortDay(answers.getFirst().day(), words.locale()))));
        }
        var sorts = answers.stream().collect(groupingBy(this::reasons, LinkedHashMap::new, Collectors.mapping(Answer::slot, Collectors.joining(", "))));
        sorts.forEach((reasons, slots) -> reasons.forEach(reason ->
                told.add(against(sorts.size() > 1 ? words.text("lines.slot", slots, reason) : reason))));
        var icon = may ? VaadinIcon.CHECK_CIRCLE.create() : VaadinIcon.CLOSE_CIRCLE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var row = new ListItem(icon, told);
        row.addClassNames("v-line-answer", may ? "may" : "may-not");
        return row;
    }

    private List<String> reasons(Answer answer) {
        return answer.against().stream().map(why -> why.in(words.locale())).toList();
    }

    private static Component against(String reason) {
        var span = new Span(reason);
        span.addClassName("v-against");
        return new Div(span);
    }
}
