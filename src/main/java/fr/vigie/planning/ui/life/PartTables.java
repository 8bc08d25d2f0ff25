package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.EstablishmentPart;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
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
            var figures = Figures.of(duties);
            table.row(person.displayName(), figures.duties(), figures.nights(), figures.daysOff(), figures.points(), number(figures.hours()),
                    chips(duties));
        }
    }

    private Div chips(List<Duty> duties) {
        var chips = new Div();
        chips.addClassName("v-chips");
        duties.forEach(duty -> {
            var chip = new Span(words.text("life.part.chip", Dates.columnDay(duty.day(), words.locale()), words.slot(duty), line(duty)));
            chip.addClassName("v-chip");
            chips.add(chip);
        });
        return chips;
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

    private static Span number(String text) {
        var number = new Span(text);
        number.addClassName("v-number");
        return number;
    }
}
