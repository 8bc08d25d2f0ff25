package fr.vigie.planning.ui.feasibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.planning.LineFeasibility;
import fr.vigie.planning.LineFeasibility.Remedy;
import fr.vigie.planning.LineOutlook;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.List;
import java.util.Optional;

/** One line: how many there are and how many are needed, in its worst month, why, and what to do. */
class LineCard extends Div {

    private final transient List<PractitionerView> people;

    /** @param scale the people that the longest bar of the page stands for */
    LineCard(LineOutlook outlook, TerritoryView territory, List<PractitionerView> people, int scale) {
        this.people = people;
        addClassNames("v-card", "v-feasibility");
        LineFeasibility worst = outlook.worst().getValue();
        Paragraph why = new Paragraph(new Span(Wordbook.capital(worst.state(getLocale()))));
        Span presence = new Span(" " + getTranslation(worst.presence().recorded() ? "feasibility.presence" : "feasibility.presenceUsual",
                worst.presence().percent()));
        presence.addClassName("v-muted");
        if (worst.pool() > 0) {
            why.add(presence);
        }
        add(head(outlook, territory), new PoolBar(worst, scale), why);
        if (outlook.months().size() > 1) {
            add(months(outlook));
        }
        if (outlook.isResponseShort()) {
            add(muted(getTranslation("feasibility.responseShort", outlook.line().maxResponseMinutes(), outlook.responseAlert())));
        }
        if (!worst.remedies().isEmpty()) {
            add(remedies(worst));
        }
        if (worst.pool() > 0) {
            add(unfolded(getTranslation("feasibility.pool", worst.pool()), worst.people()));
        }
    }

    private Div head(LineOutlook outlook, TerritoryView territory) {
        Span kind = new Span(getTranslation("rota.board.kind." + outlook.line().kind()));
        kind.addClassName("v-badge");
        Span place = new Span(Optional.ofNullable(outlook.line().site()).flatMap(territory::site).map(Site::name).orElse(""));
        place.addClassName("v-muted");
        Span state = new Span(getTranslation("feasibility.state." + state(outlook)));
        state.addClassNames("v-badge", outlook.enough() ? "submitted" : "warn");
        Div spacer = new Div();
        spacer.addClassName("v-spacer");
        Div head = new Div(new H2(outlook.line().name()), kind, place, spacer, state);
        head.addClassName("v-page-header");
        return head;
    }

    private static String state(LineOutlook outlook) {
        LineFeasibility worst = outlook.worst().getValue();
        return !outlook.enough() ? "lacking" : worst.pool() == 0 && worst.provider() ? "provider" : "enough";
    }

    /** Each month's figures; the one that the card speaks of stands out. */
    private UnorderedList months(LineOutlook outlook) {
        UnorderedList list = new UnorderedList();
        list.addClassName("v-months");
        outlook.months().forEach((month, there) -> {
            boolean spoken = month.equals(outlook.worst().getKey());
            Span name = new Span(Dates.month(month, getLocale()));
            Span figures = new Span(getTranslation("feasibility." + figures(there), there.pool(), there.needed()));
            figures.addClassName(there.enough() ? "v-muted" : "v-against");
            ListItem item = new ListItem(name, figures);
            if (spoken) {
                item.addClassName("spoken");
            }
            list.add(item);
        });
        return list;
    }

    private static String figures(LineFeasibility there) {
        return there.isPassedByOneDuty() ? "monthAlone" : there.needed() == 0 ? "monthUnlimited" : there.enough() ? "month" : "monthLacking";
    }

    private Div remedies(LineFeasibility worst) {
        UnorderedList list = new UnorderedList();
        list.addClassName("v-remedies");
        for (Remedy remedy : worst.remedies()) {
            ListItem item = new ListItem(new Span(remedy.in(getLocale())));
            if (!remedy.people().isEmpty()) {
                item.add(unfolded(getTranslation("feasibility.whom"), remedy.people()));
            }
            list.add(item);
        }
        Span title = new Span(getTranslation("feasibility.todo"));
        title.addClassName("v-strong");
        return new Div(title, list);
    }

    private Component unfolded(String summary, List<PractitionerId> who) {
        Div links = new Div();
        links.addClassName("v-people-links");
        who.forEach(id -> people.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(one ->
                links.add(new Anchor("radiologistes/" + id, one.displayName()))));
        return new Details(summary, links);
    }

    private static Paragraph muted(String text) {
        Paragraph muted = new Paragraph(text);
        muted.addClassName("v-muted");
        return muted;
    }
}
