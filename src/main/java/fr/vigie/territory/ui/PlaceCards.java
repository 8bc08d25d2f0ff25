package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.territory.End;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.EstablishmentRole;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Site;
import fr.vigie.ui.Dates;
import fr.vigie.ui.EmptyState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The establishments, each with its sites, and the skills that lines may ask for. */
class PlaceCards extends Div {

    private final transient TerritoryDesk desk;
    private final transient Shown shown;
    private final transient TerritoryWords words;

    PlaceCards(TerritoryDesk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
        this.words = shown.words();
        addClassNames("v-stack", "v-places");
        add(head());
        if (shown.establishments().isEmpty()) {
            add(new EmptyState(words.text("map.noEstablishments")));
        }
        Div cards = new Div();
        cards.addClassName("v-cards");
        shown.establishments().forEach(each -> cards.add(card(each)));
        add(cards);
        if (!shown.closedEstablishments().isEmpty() || !shown.closedSites().isEmpty()) {
            add(closed());
        }
        add(skills());
    }

    private Component head() {
        Div head = new Div(new H2(words.text("map.places")));
        head.addClassName("v-page-header");
        Div spacer = new Div();
        spacer.addClassName("v-spacer");
        head.add(spacer, new Button(words.text("travel.open"), VaadinIcon.CAR.create(),
                click -> new TravelEditing(desk, shown).open(this)));
        if (shown.editable()) {
            head.add(new Button(words.text("establishment.add"), VaadinIcon.PLUS.create(),
                    click -> new PlaceEditing(desk, shown).establishment(null).open(this)));
            if (!shown.now().establishments().isEmpty()) {
                head.add(new Button(words.text("site.add"), VaadinIcon.PLUS.create(),
                        click -> new PlaceEditing(desk, shown).site(null).open(this)));
            }
        }
        return head;
    }

    private Div card(Establishment establishment) {
        H3 name = new H3(establishment.name());
        Span role = new Span(words.of("role", establishment.role()));
        role.addClassNames("v-badge", establishment.role() == EstablishmentRole.SUPPORT ? "published" : "submitted");
        Div head = new Div(name, role);
        if (establishment.lastDay() != null) {
            head.add(ends(establishment.lastDay()));
        }
        head.addClassName("v-place-head");
        if (shown.editable()) {
            head.add(edit(establishment.name(), () -> new PlaceEditing(desk, shown).establishment(establishment).open(this)));
        }
        Span facts = new Span(words.text("establishment.facts", establishment.finess(), words.of("sector", establishment.sector()))
                + (establishment.approves() ? " · " + words.text("establishment.approves") : ""));
        facts.addClassName("v-muted");
        Div card = new Div(head, facts);
        card.addClassNames("v-card", "v-place");
        shown.sitesOf(establishment).forEach(site -> card.add(row(site)));
        if (shown.sitesOf(establishment).isEmpty()) {
            Span none = new Span(words.text("establishment.noSite"));
            none.addClassName("v-muted");
            card.add(none);
        }
        return card;
    }

    private Div row(Site site) {
        Button open = new Button(site.name(), click -> new SiteSheet(desk, shown, site).open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("v-strong");
        Span modalities = new Span(Arrays.stream(Modality.values()).filter(site.modalities()::contains)
                .map(each -> words.of("modality", each)).collect(Collectors.joining(" · ")));
        modalities.addClassName("v-muted");
        Span lines = new Span(words.text("site.lineCount", shown.linesFor(site.id()).size()));
        lines.addClassName("v-muted");
        Div what = new Div(open, modalities, lines);
        if (site.lastDay() != null) {
            what.add(ends(site.lastDay()));
        }
        what.addClassName("v-place-what");
        Div row = new Div(what);
        row.addClassName("v-place-site");
        if (shown.editable()) {
            row.add(edit(site.name(), () -> new PlaceEditing(desk, shown).site(site).open(this)));
        }
        return row;
    }

    private Span ends(LocalDate lastDay) {
        Span badge = new Span(words.text("closing.until", Dates.date(lastDay, words.locale())));
        badge.addClassNames("v-badge", "draft");
        return badge;
    }

    /** What was of the territory, which its past still tells of. */
    private Div closed() {
        Div closed = new Div(new Span(words.text("closing.closed")));
        closed.addClassNames("v-other-lines", "v-muted");
        shown.closedEstablishments().forEach(each -> closed.add(closed(each.name(), each.lastDay(),
                () -> new PlaceEditing(desk, shown).close(each))));
        shown.closedSites().forEach(each -> closed.add(closed(each.name(), each.lastDay(), () -> new PlaceEditing(desk, shown).close(each))));
        return closed;
    }

    private Component closed(String name, LocalDate lastDay, Supplier<EditDialog<End>> dialog) {
        String said = words.text("map.over", name, words.day(lastDay));
        if (!shown.editable()) {
            return new Span(said);
        }
        Button open = new Button(said, click -> dialog.get().open(this));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return open;
    }

    private Div skills() {
        Div chips = new Div();
        chips.addClassName("v-toolbar");
        shown.then().skills().forEach(skill -> {
            if (shown.editable()) {
                Button rename = new Button(skill.name(), VaadinIcon.PENCIL.create(),
                        click -> new PlaceEditing(desk, shown).skill(skill).open(this));
                rename.addThemeVariants(ButtonVariant.LUMO_SMALL);
                rename.setAriaLabel(words.text("edit.label", skill.name()));
                chips.add(rename);
            } else {
                Span chip = new Span(skill.name());
                chip.addClassName("v-badge");
                chips.add(chip);
            }
        });
        if (shown.editable()) {
            Button add = new Button(words.text("skill.add"), VaadinIcon.PLUS.create(),
                    click -> new PlaceEditing(desk, shown).skill(null).open(this));
            add.addThemeVariants(ButtonVariant.LUMO_SMALL);
            chips.add(add);
        }
        Span what = new Span(words.text("skill.what"));
        what.addClassName("v-muted");
        Div card = new Div(new H3(words.text("map.skills")), what, chips);
        card.addClassName("v-card");
        return card;
    }

    private Button edit(String name, Runnable open) {
        Button edit = new Button(VaadinIcon.PENCIL.create(), click -> open.run());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        edit.setAriaLabel(words.text("edit.label", name));
        edit.setTooltipText(words.text("edit"));
        return edit;
    }
}
