package fr.vigie.planning.ui.repair;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.planning.RepairPlan.Change;
import fr.vigie.planning.RepairPlan.Disturbed;
import fr.vigie.planning.RepairPlan.Way;
import fr.vigie.territory.TerritoryId;
import fr.vigie.ui.Wordbook;
import java.util.stream.Collectors;

/** One way to fill what was opened: who is asked, what changes hands, what it costs. */
class WayCard extends Section {

    WayCard(Way way, int number, TerritoryId territory, Wordbook words, Runnable accept) {
        addClassName("v-repair-way");
        var names = way.disturbed().stream().map(each -> words.practitioner(each.person().id())).collect(Collectors.joining(", "));
        add(new H3(names.isEmpty() ? words.text("repair.way.nobody") : words.text("repair.way", number, names)));
        var people = new UnorderedList();
        people.addClassName("v-repair-people");
        way.disturbed().forEach(each -> people.add(new ListItem(new PersonToRing(each, territory, words, false))));
        add(people, changes(way, territory, words));
        if (way.stillOpen() > 0) {
            add(note(words.text("repair.stillOpen", way.stillOpen()), "v-against"));
        }
        way.against().forEach(rule -> add(note(rule, "v-against")));
        add(note(way.costs().isEmpty() ? words.text("repair.noCost") : words.text("repair.costs", String.join(" ; ", way.costs())), "v-muted"));
        if (way.against().isEmpty()) {
            var button = new Button(words.text("repair.accept"), click -> accept.run());
            button.setAriaLabel(words.text("repair.accept.of", number));
            if (number == 1) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            add(button);
        } else {
            add(note(words.text("repair.byHand"), "v-muted"));
        }
    }

    /** Folded where each person is told theirs already. */
    private static Component changes(Way way, TerritoryId territory, Wordbook words) {
        var list = differences(way, territory, words);
        return way.disturbed().isEmpty() ? list
                : new Details(words.text("repair.changes", way.changes().size()), list);
    }

    private static UnorderedList differences(Way way, TerritoryId territory, Wordbook words) {
        var list = new UnorderedList();
        list.addClassNames("v-list", "v-repair-changes");
        way.changes().forEach(change -> list.add(difference(change, territory, words)));
        return list;
    }

    private static ListItem difference(Change change, TerritoryId territory, Wordbook words) {
        var duty = new Span(Wordbook.capital(words.duty(territory, change.duty())));
        var before = new Span(words.practitioner(change.reassignment().before()));
        before.addClassName("v-muted");
        var arrow = new Span("→");
        arrow.getElement().setAttribute("role", "img").setAttribute("aria-label", words.text("repair.becomes"));
        var after = new Span(words.practitioner(change.reassignment().after()));
        after.addClassName("v-strong");
        var hands = new Div(before, arrow, after);
        hands.addClassName("v-repair-hands");
        return new ListItem(duty, hands);
    }

    private static Paragraph note(String text, String style) {
        var note = new Paragraph(text);
        note.addClassName(style);
        return note;
    }

    /** Somebody to be asked or told, with a number to be rung by a touch. */
    static final class PersonToRing extends Div {

        /** @param done whether it is so already */
        PersonToRing(Disturbed each, TerritoryId territory, Wordbook words, boolean done) {
            addClassName("v-repair-person");
            var name = new Span(words.practitioner(each.person().id()));
            name.addClassName("v-strong");
            add(name);
            var phone = each.person().profile().phone();
            if (phone == null) {
                var none = new Span(words.text("repair.noPhone"));
                none.addClassName("v-muted");
                add(none);
            } else {
                var number = new Anchor("tel:" + phone.replaceAll("[^+\\d]", ""), phone);
                number.addClassName("v-repair-phone");
                add(number);
            }
            each.gains().forEach(duty -> add(new Span(words.text(done ? "repair.done.gains" : "repair.gains", words.duty(territory, duty)))));
            each.loses().forEach(duty -> add(new Span(words.text(done ? "repair.done.loses" : "repair.loses", words.duty(territory, duty)))));
        }
    }
}
