package fr.vigie.planning.ui.life;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.vigie.access.Spoken;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.EstablishmentPart;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/** An establishment's part of a month, by person and by day. */
final class PartTables {

    private final RotaState rota;
    private final EstablishmentPart part;
    private final Wordbook words;

    PartTables(RotaState rota, EstablishmentPart part, Wordbook words) {
        this.rota = rota;
        this.part = part;
        this.words = words;
    }

    /** Whoever holds something, by name. */
    Component byPerson() {
        var table = new FactTable(words.text("life.part.byPerson"), List.of(words.text("life.part.person"),
                words.text("life.part.duties"), words.text("life.part.nights"), words.text("life.part.daysOff"),
                words.text("life.part.points"), words.text("life.part.hours"), words.text("life.part.when")));
        part.people().forEach(person -> row(table, person));
        return table;
    }

    private void row(FactTable table, PractitionerView person) {
        var duties = part.heldBy(person.id(), rota);
        if (!duties.isEmpty()) {
            var figures = DutySums.of(duties);
            table.row(person.displayName(), figures.duties(), figures.nights(), figures.daysOff(), figures.points(),
                    new FactTable.Quantity(figures.hours(words.locale())), lines(duties));
        }
    }

    /** Line by line, each slot with its days. */
    private Div lines(List<Duty> duties) {
        var lines = new Div();
        lines.addClassName("v-lines-held");
        duties.stream().collect(groupingBy(this::line, LinkedHashMap::new, toList())).forEach((line, ofLine) -> {
            var slots = ofLine.stream().collect(groupingBy(words::slot, LinkedHashMap::new,
                    mapping(duty -> Dates.columnDay(duty.day(), words.locale()), joining(", "))));
            var name = new Span(line);
            name.addClassName("v-strong");
            lines.add(new Div(name, new Text(slots.entrySet().stream()
                    .map(slot -> words.text("life.part.slot", slot.getKey(), slot.getValue())).collect(joining(Spoken.semicolon(words.locale()), " ", "")))));
        });
        return lines;
    }

    /** What their people hold and what answers for their sites, day by day. */
    Component byDay() {
        var table = new FactTable(words.text("life.part.byDay"), List.of(words.text("life.part.day"),
                words.text("life.part.line"), words.text("life.part.hoursOfDay"), words.text("life.part.holder")));
        var all = new TreeSet<Duty>((a, b) -> a.start().equals(b.start()) ? a.id().value().compareTo(b.id().value()) : a.start().compareTo(b.start()));
        all.addAll(part.duties());
        all.addAll(part.onSites());
        all.forEach(duty -> table.row(Wordbook.capital(Dates.dayOfMonth(duty.day(), words.locale())), line(duty) + ", " + words.slot(duty),
                words.hours(rota.id().territory(), duty), holder(duty)));
        return table;
    }

    private Component holder(Duty duty) {
        var holder = new Span(words.practitioner(rota.holder(duty.id())));
        if (rota.holder(duty.id()) == null) {
            holder.addClassNames("v-badge", "warn");
        }
        return holder;
    }

    private String line(Duty duty) {
        return words.line(rota.id().territory(), duty.line());
    }
}
