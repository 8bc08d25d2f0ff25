package fr.vigie.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.LinePair;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Wordbook;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** What was agreed upon with each partner, and the lines that one person may hold at once. */
@Route("territoire/accords")
@RolesAllowed({"CHEF_DE_POLE", "ADMINISTRATEUR", "DIRECTEUR"})
public class AgreementsView extends TerritoryPage {

    AgreementsView(TerritoryDesk desk) {
        super(desk);
    }

    @Override
    void show(Shown shown, Div into) {
        into.add(agreements(shown), combinable(shown));
    }

    private Div agreements(Shown shown) {
        AgreementEditing editing = new AgreementEditing(desk, shown);
        Div section = section("territory.agreement.title", "territory.agreement.what", shown.editable() && !shown.now().establishments().isEmpty()
                ? new Button(getTranslation("territory.agreement.add"), VaadinIcon.PLUS.create(), click -> editing.add().open(this)) : null);
        // those of the day first: the others are over, or still to come
        List<Agreement> all = Stream.concat(shown.agreements().stream(),
                shown.now().agreements().stream().filter(each -> !each.validOn(shown.day()))).toList();
        if (all.isEmpty()) {
            section.add(new EmptyState(getTranslation("territory.agreement.none")));
            return section;
        }
        Div cards = new Div();
        cards.addClassName("v-cards");
        all.forEach(each -> cards.add(card(shown, editing, each)));
        section.add(cards);
        return section;
    }

    private Div card(Shown shown, AgreementEditing editing, Agreement agreement) {
        AgreementWords said = new AgreementWords(shown.words());
        Div head = new Div(new H3(agreement.name()));
        head.addClassName("v-place-head");
        if (!agreement.validOn(shown.day())) {
            Span badge = new Span(getTranslation(agreement.validFrom().isAfter(shown.day()) ? "territory.agreement.toCome" : "territory.agreement.over"));
            badge.addClassNames("v-badge", "draft");
            head.add(badge);
        }
        if (shown.editable()) {
            Button edit = new Button(VaadinIcon.PENCIL.create(), click -> editing.change(agreement).open(this));
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            edit.setAriaLabel(shown.words().text("edit.label", agreement.name()));
            head.add(edit);
        }
        Span partner = new Span(shown.words().establishment(agreement.partner()));
        partner.addClassName("v-strong");
        Span dates = new Span(shown.words().validity(agreement.validFrom(), agreement.validTo()));
        dates.addClassName("v-muted");
        UnorderedList terms = new UnorderedList();
        terms.addClassName("v-list");
        agreement.contributions().forEach(each -> terms.add(new ListItem(Wordbook.capital(said.contribution(each)))));
        if (!agreement.teleShares().isEmpty()) {
            terms.add(new ListItem(shown.words().text("agreement.teleShares", said.teleShares(agreement))));
        }
        Div card = new Div(head, partner, dates, terms);
        card.addClassNames("v-card", "v-place");
        return card;
    }

    private Div combinable(Shown shown) {
        AgreementEditing editing = new AgreementEditing(desk, shown);
        Div section = section("territory.combine.title", "territory.combine.what", shown.editable() && shown.now().lines().size() > 1
                ? new Button(getTranslation("territory.combine.add"), VaadinIcon.PLUS.create(), click -> editing.combine().open(this)) : null);
        if (shown.now().combinable().isEmpty()) {
            section.add(new EmptyState(getTranslation("territory.combine.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("v-list");
        shown.now().combinable().forEach(pair -> list.add(row(shown, editing, pair)));
        section.add(list);
        return section;
    }

    private ListItem row(Shown shown, AgreementEditing editing, LinePair pair) {
        String one = shown.words().line(pair.one());
        String other = shown.words().line(pair.other());
        ListItem row = new ListItem(LineView.link(shown, pair.one(), one), new Span(getTranslation("territory.combine.and")),
                LineView.link(shown, pair.other(), other));
        row.addClassName("v-pair");
        if (shown.editable()) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> editing.separate(pair, this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(getTranslation("territory.combine.separate", one, other));
            row.add(remove);
        }
        return row;
    }

    private Div section(String title, String what, Button action) {
        Div head = new Div(new H2(getTranslation(title)));
        head.addClassName("v-page-header");
        if (action != null) {
            Div spacer = new Div();
            spacer.addClassName("v-spacer");
            head.add(spacer, action);
        }
        Paragraph words = new Paragraph(getTranslation(what));
        words.addClassName("v-muted");
        Div section = new Div(head, words);
        section.addClassNames("v-form", "v-section");
        return section;
    }
}
