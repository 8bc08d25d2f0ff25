package fr.vigie.planning.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vigie.access.Spoken;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Duty;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.ui.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a proposal would change: who gains and who loses which duties, or duty by duty. */
class Differences extends Div {

    /** How the changes are put in order. */
    private enum Order {
        PEOPLE, DUTIES
    }

    private final transient RotaState rota;
    private final transient List<Reassignment> changes;
    private final transient MonthBoard drawing;
    private final UnorderedList list = new UnorderedList();

    Differences(MonthDesk desk, RotaState rota, List<Reassignment> changes) {
        this.rota = rota;
        this.changes = changes;
        this.drawing = new MonthBoard(desk.territory(rota.id().territory()), desk.practitioners(rota.id().territory()), getLocale(),
                null, null);
        addClassName("v-run-differences");
        list.addClassName("v-list");
        var order = new RadioButtonGroup<Order>(getTranslation("planning.differences.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(each -> getTranslation("planning.differences." + each));
        order.addValueChangeListener(change -> draw(change.getValue()));
        var people = people();
        add(new Paragraph(getTranslation("planning.differences.summary", people.size(),
                people.values().stream().filter(p -> p.points() > 0).count(), people.values().stream().filter(p -> p.points() < 0).count())),
                order, list);
        order.setValue(Order.PEOPLE);
    }

    /** What one person gains and loses, in the order of the days. */
    private record Share(List<Duty> gained, List<Duty> lost) {

        int points() {
            return gained.stream().mapToInt(Duty::points).sum() - lost.stream().mapToInt(Duty::points).sum();
        }
    }

    private void draw(Order order) {
        list.removeAll();
        if (order == Order.PEOPLE) {
            people().entrySet().stream().sorted(Comparator.comparing((Map.Entry<PractitionerId, Share> e) -> -Math.abs(e.getValue().points()))
                    .thenComparing(e -> drawing.name(e.getKey()))).forEach(e -> list.add(person(e.getKey(), e.getValue())));
        } else {
            changes.stream().map(change -> new ListItem(getTranslation("planning.differences.duty", duty(rota.duties().get(change.duty())),
                    drawing.name(change.before()), drawing.name(change.after())))).forEach(list::add);
        }
    }

    private Map<PractitionerId, Share> people() {
        var people = new LinkedHashMap<PractitionerId, Share>();
        for (var change : changes) {
            var duty = rota.duties().get(change.duty());
            share(people, change.after()).gained().add(duty);
            share(people, change.before()).lost().add(duty);
        }
        people.remove(null);
        return people;
    }

    private static Share share(Map<PractitionerId, Share> people, PractitionerId who) {
        return people.computeIfAbsent(who, id -> new Share(new ArrayList<>(), new ArrayList<>()));
    }

    private ListItem person(PractitionerId who, Share share) {
        var name = new Span(drawing.name(who));
        name.addClassName("v-strong");
        var before = rota.heldBy(who).stream().mapToInt(Duty::points).sum();
        var points = new Span(getTranslation("planning.differences.points", before, before + share.points()));
        points.addClassName("v-muted");
        var item = new ListItem(name, points);
        if (!share.gained().isEmpty()) {
            item.add(duties("planning.differences.gains", "gains", share.gained()));
        }
        if (!share.lost().isEmpty()) {
            item.add(duties("planning.differences.loses", "loses", share.lost()));
        }
        return item;
    }

    private Span duties(String key, String style, List<Duty> duties) {
        var byLine = duties.stream().collect(groupingBy(drawing::lineName, LinkedHashMap::new, mapping(this::day, joining(", "))));
        var span = new Span(getTranslation(key, duties.size(), byLine.entrySet().stream()
                .map(line -> getTranslation("planning.differences.line", line.getKey(), line.getValue())).collect(joining(Spoken.semicolon(getLocale())))));
        span.addClassNames("v-difference", style);
        return span;
    }

    /** The month is known. */
    private String day(Duty duty) {
        return Dates.columnDay(duty.day(), getLocale());
    }

    private String duty(Duty duty) {
        return drawing.lineName(duty) + " " + drawing.brief(duty);
    }
}
