package fr.vigie.planning.ui.understand;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.planning.Balance;
import fr.vigie.planning.Balance.Part;
import fr.vigie.planning.Balance.RuleCost;
import fr.vigie.planning.Criterion;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.function.Consumer;

/** What each rule costs, the dearest first, each with the people and duties behind it. */
class RuleCosts extends Div {

    /** Reasons told of a rule; the others weigh less. */
    private static final int MOST = 8;
    /** Duties named of a reason. */
    private static final int DUTIES = 4;

    private final transient RotaState rota;
    private final transient Wordbook words;
    private final transient Consumer<DutyId> open;

    RuleCosts(Balance balance, RotaState rota, Wordbook words, Consumer<DutyId> open) {
        this.rota = rota;
        this.words = words;
        this.open = open;
        addClassName("v-rule-costs");
        var figures = new Div(figure(Criterion.OPEN, balance), figure(Criterion.BROKEN, balance), figure(Criterion.FAIRNESS, balance),
                kpi(words.text("planning.balance.number", balance.cost()), "planning.balance.cost"));
        figures.addClassName("v-figures");
        add(figures);
        if (balance.rules().isEmpty()) {
            add(new Paragraph(getTranslation("planning.balance.nothing")));
        }
        balance.rules().forEach(rule -> add(row(rule, balance.cost())));
    }

    private Div figure(Criterion criterion, Balance balance) {
        return kpi(words.text("planning.balance.number", balance.amounts().get(criterion)), "planning.criterion." + criterion);
    }

    private Div kpi(String value, String name) {
        var figure = new Div();
        figure.addClassName("v-kpi");
        var number = new Span(value);
        number.addClassName("v-figure");
        figure.add(number, new Span(getTranslation(name)));
        return figure;
    }

    private Details row(RuleCost rule, long whole) {
        var percent = Math.round(100.0 * rule.cost() / whole);
        var name = new Span(getTranslation("planning.softRule." + rule.rule()));
        name.addClassName("v-strong");
        var share = new Div();
        share.addClassName("v-share");
        share.getElement().setAttribute("aria-hidden", "true");
        share.getStyle().set("--share", percent + "%");
        var cost = new Span(words.text("planning.balance.part", rule.cost(), percent));
        cost.addClassName("v-number");
        var summary = new Div(name, share, cost);
        summary.addClassName("v-rule-cost");
        var what = new Paragraph(getTranslation("planning.softRule." + rule.rule() + ".what"));
        what.addClassName("v-muted");
        var parts = new UnorderedList();
        parts.addClassName("v-list");
        rule.parts().stream().limit(MOST).forEach(part -> parts.add(item(part)));
        var row = new Details(summary, what, parts);
        if (rule.parts().size() > MOST) {
            row.add(new Paragraph(getTranslation("planning.balance.more", rule.parts().size() - MOST)));
        }
        return row;
    }

    private ListItem item(Part part) {
        var sentence = new Span(Wordbook.capital(part.words()));
        sentence.addClassName("v-part-words");
        var cost = new Span(words.text("planning.balance.number", part.cost()));
        cost.addClassNames("v-number", "v-muted");
        var item = new ListItem(sentence);
        var duties = new Div();
        duties.addClassName("v-part-duties");
        part.duties().stream().limit(DUTIES).forEach(duty -> duties.add(button(duty)));
        if (part.duties().size() > DUTIES) {
            var more = new Span(getTranslation("planning.balance.moreDuties", part.duties().size() - DUTIES));
            more.addClassName("v-muted");
            duties.add(more);
        }
        if (duties.getComponentCount() > 0) {
            item.add(duties);
        }
        item.add(cost);
        return item;
    }

    private Button button(DutyId id) {
        var duty = rota.duties().get(id);
        var button = new Button(Dates.shortDay(duty.day(), words.locale()), click -> open.accept(id));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.text("planning.balance.see", words.duty(rota.id().territory(), duty)));
        return button;
    }
}
