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
import fr.vigie.planning.RepairPlan.Disturbed;
import fr.vigie.planning.RepairPlan.Way;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.TerritoryId;
import fr.vigie.ui.Wordbook;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One way to fill what was opened: what distinguishes it, who is asked for what, what it does to the balance. */
class WayCard extends Section {

    private final transient TerritoryId territory;
    private final transient Wordbook words;

    /** @param declined told of somebody who was asked and said no */
    WayCard(Way way, int number, PractitionerView absent, Wordbook words, Runnable accept, Consumer<PractitionerId> declined) {
        this.territory = absent.territory();
        this.words = words;
        addClassName("v-repair-way");
        add(new H3(words.text("repair.way", number)), note(way.distinction(), "v-repair-distinction"));
        var people = new UnorderedList();
        people.addClassName("v-repair-people");
        way.disturbed().forEach(each -> people.add(new ListItem(person(each, absent, declined))));
        add(people);
        if (!way.stillOpen().isEmpty()) {
            add(note(words.text("repair.stillOpen", way.stillOpen().size(), way.stillOpen().stream()
                    .map(duty -> words.duty(territory, duty)).collect(Collectors.joining(", "))), "v-against"));
        }
        way.against().forEach(rule -> add(note(rule, "v-against")));
        add(figures(way), way.against().isEmpty() ? accept(number, accept) : note(words.text("repair.byHand"), "v-muted"));
    }

    private Div accept(int number, Runnable accept) {
        var button = new Button(words.text("repair.accept"), click -> accept.run());
        button.setAriaLabel(words.text("repair.accept.of", number));
        if (number == 1) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var bar = new Div(button);
        bar.addClassName("v-repair-accept");
        return bar;
    }

    private Component person(Disturbed each, PractitionerView absent, Consumer<PractitionerId> declined) {
        var person = new PersonToRing(each, territory, words, false);
        if (!each.person().id().equals(absent.id())) {
            var no = new Button(words.text("repair.declined"), click -> declined.accept(each.person().id()));
            no.setAriaLabel(words.text("repair.declined.of", words.practitioner(each.person().id())));
            no.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            person.head().add(no);
        }
        return person;
    }

    private Details figures(Way way) {
        var list = new UnorderedList();
        list.addClassName("v-list");
        way.figures().forEach(figure -> list.add(new ListItem(figure)));
        var details = new Details(words.text("repair.figures"),
                way.figures().isEmpty() ? note(words.text("repair.figures.none"), "v-muted") : list);
        details.addClassName("v-repair-figures");
        return details;
    }

    private static Paragraph note(String text, String style) {
        var note = new Paragraph(text);
        note.addClassName(style);
        return note;
    }

    /** Somebody to be asked or told, with a number to be rung by a touch. */
    static final class PersonToRing extends Div {

        private final Div head = new Div();

        /** @param done whether it is so already */
        PersonToRing(Disturbed each, TerritoryId territory, Wordbook words, boolean done) {
            addClassName("v-repair-person");
            var name = new Span(words.practitioner(each.person().id()));
            name.addClassName("v-strong");
            head.addClassName("v-repair-person-head");
            head.add(name, phone(each, words));
            add(head);
            each.gains().forEach(duty -> add(new Span(words.text(done ? "repair.done.gains" : "repair.gains", words.duty(territory, duty)))));
            each.loses().forEach(duty -> add(new Span(words.text(done ? "repair.done.loses" : "repair.loses", words.duty(territory, duty)))));
        }

        private static Component phone(Disturbed each, Wordbook words) {
            var phone = each.person().profile().phone();
            if (phone == null) {
                var none = new Span(words.text("repair.noPhone"));
                none.addClassName("v-muted");
                return none;
            }
            var number = new Anchor("tel:" + phone.replaceAll("[^+\\d]", ""), phone);
            number.addClassName("v-repair-phone");
            return number;
        }

        /** The name and the number. */
        private Div head() {
            return head;
        }
    }
}
