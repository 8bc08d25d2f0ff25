package fr.vigie.planning.ui.repair;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.ListItem;
import fr.vigie.planning.RepairPlan;
import fr.vigie.planning.RepairPlan.Disturbed;
import fr.vigie.planning.RepairPlan.Part;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Reassignment;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Wordbook;
import java.util.List;
import java.util.function.Consumer;

/** What an absence opens, the most urgent first, each with the ways to fill it. */
class PlanPart extends Div {

    private final transient RepairPlan plan;
    private final transient Wordbook words;
    private final transient Accept accept;
    private final transient Consumer<PractitionerId> declined;

    /** Told what was chosen, and who is to be told of it. */
    interface Accept {
        void chosen(RepairPlan plan, Part part, List<Reassignment> changes, List<Disturbed> toTell);
    }

    /** @param declined told of somebody who was asked and said no */
    PlanPart(RepairPlan plan, Wordbook words, Accept accept, Consumer<RepairPlan> record, Consumer<PractitionerId> declined) {
        this.plan = plan;
        this.words = words;
        this.accept = accept;
        this.declined = declined;
        addClassName("v-stack");
        var days = new Div(words.text("repair.planned", words.practitioner(plan.who().id()), plan.from(), plan.to()));
        days.addClassName("v-muted");
        add(days);
        plan.submitted().forEach(rota -> {
            var told = new Div(words.text("repair.submitted", words.month(rota)));
            told.addClassName("v-refusal");
            add(told);
        });
        plan.notOpen().forEach(rota -> add(new Paragraph(words.text("repair.notOpen", words.month(rota)))));
        plan.parts().forEach(part -> add(card(part)));
        if (plan.parts().isEmpty() && (plan.submitted().isEmpty() || !plan.recorded())) {
            add(nothingToFill(record));
        }
    }

    private Div nothingToFill(Consumer<RepairPlan> record) {
        var nothing = new EmptyState(words.text(plan.recorded() ? "repair.nothingLeft"
                : plan.submitted().isEmpty() ? "repair.nothing" : "repair.recordNow", words.practitioner(plan.who().id())));
        if (!plan.recorded()) {
            var button = new Button(words.text("repair.record"), click -> record.accept(plan));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            nothing.add(button);
        }
        return nothing;
    }

    private Section card(Part part) {
        var territory = plan.who().territory();
        var title = new H2(part.urgent() ? words.text("repair.urgent") : words.text("repair.later", words.month(part.rota())));
        var count = new Span(words.text("repair.opened", part.opened().size()));
        count.addClassNames("v-badge", part.urgent() ? "danger" : "warn");
        var head = new Div(title, count);
        head.addClassName("v-page-header");
        var opened = new UnorderedList();
        opened.addClassNames("v-list", "v-repair-opened");
        part.opened().forEach(duty -> {
            var name = new Span(Wordbook.capital(words.duty(territory, duty)));
            name.addClassName("v-strong");
            var hours = new Span(words.hours(territory, duty));
            hours.addClassName("v-muted");
            opened.add(new ListItem(name, hours));
        });
        var ways = new Div();
        ways.addClassName("v-repair-ways");
        for (var way : part.ways()) {
            ways.add(new WayCard(way, part.ways().indexOf(way) + 1, plan.who(), words,
                    () -> accept.chosen(plan, part, way.reassignments(), way.disturbed()), declined));
        }
        var card = new Section(head, opened, ways, leaveOpen(part));
        card.addClassName("v-card");
        return card;
    }

    private Div leaveOpen(Part part) {
        var button = new Button(words.text("repair.leaveOpen", part.opened().size()),
                click -> accept.chosen(plan, part, part.leftOpen(plan.who()), List.of()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var what = new Span(words.text(plan.recorded() ? "repair.leaveOpen.recorded" : "repair.leaveOpen.what"));
        what.addClassName("v-muted");
        var bar = new Div(button, what);
        bar.addClassName("v-toolbar");
        return bar;
    }
}
