package fr.vigie.planning.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.DutyLine;
import fr.vigie.ui.DayField;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A part of a month: duties chosen on the board, or those of some lines, days and people. */
class PartChoice extends Div {

    private final transient RotaState rota;
    private final transient Set<DutyId> given;
    private final MultiSelectComboBox<DutyLine> lines = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<PractitionerView> people = new MultiSelectComboBox<>();
    private final DayField from = new DayField(getTranslation("planning.part.from"));
    private final DayField to = new DayField(getTranslation("planning.part.to"));
    private final Paragraph count = new Paragraph();

    /** @param given chosen already: nothing is asked then; empty to ask */
    PartChoice(MonthDesk desk, RotaState rota, Set<DutyId> given) {
        this.rota = rota;
        this.given = Set.copyOf(given);
        addClassName("v-part");
        if (given.isEmpty()) {
            ask(desk);
        }
        count.getElement().setAttribute("aria-live", "polite");
        add(count);
        count();
    }

    /** What a run may change; nothing yet chosen is everything. */
    Set<DutyId> duties() {
        return given.isEmpty() ? rota.duties().values().stream().filter(this::isMeant).map(Duty::id).collect(toSet()) : given;
    }

    private void ask(MonthDesk desk) {
        var territory = desk.territory(rota.id().territory());
        var used = rota.duties().values().stream().map(Duty::line).collect(toSet());
        lines.setLabel(getTranslation("planning.part.lines"));
        lines.setItems(territory.lines().stream().filter(line -> used.contains(line.id())).toList());
        lines.setItemLabelGenerator(DutyLine::name);
        lines.setPlaceholder(getTranslation("planning.part.all"));
        people.setLabel(getTranslation("planning.part.people"));
        var holding = Set.copyOf(rota.holders().values());
        people.setItems(desk.practitioners(rota.id().territory()).stream().filter(p -> holding.contains(p.id()))
                .sorted(Comparator.comparing(p -> p.profile().lastName())).toList());
        people.setItemLabelGenerator(PractitionerView::displayName);
        people.setPlaceholder(getTranslation("planning.part.anybody"));
        people.setVisible(!holding.isEmpty());
        for (var day : new DayField[] {from, to}) {
            day.setMin(rota.id().month().atDay(1));
            day.setMax(rota.id().month().atEndOfMonth());
            day.addValueChangeListener(change -> count());
        }
        for (var many : List.of(lines, people)) {
            many.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
            many.setWidthFull();
        }
        lines.addValueChangeListener(change -> count());
        people.addValueChangeListener(change -> count());
        var days = new Div(from, to);
        days.addClassName("v-part-days");
        add(lines, days, people);
    }

    private void count() {
        var duties = duties();
        var open = duties.stream().filter(duty -> rota.holder(duty) == null).count();
        count.setText(getTranslation("planning.part.count", duties.size(), open));
    }

    private boolean isMeant(Duty duty) {
        return (lines.isEmpty() || lines.getValue().stream().anyMatch(line -> line.id().equals(duty.line())))
                && (from.isEmpty() || !duty.day().isBefore(from.getValue())) && (to.isEmpty() || !duty.day().isAfter(to.getValue()))
                && (people.isEmpty() || people.getValue().stream().anyMatch(p -> Objects.equals(p.id(), rota.holder(duty.id()))));
    }
}
