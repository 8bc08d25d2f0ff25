package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.Site;
import java.util.List;

/** Sites by modalities: in each cell what must be covered, when, by which lines. */
class NeedGrid extends Div {

    private final transient Shown shown;
    private final transient TerritoryWords words;
    private final transient NeedEditing editing;
    private final Component page;

    NeedGrid(Shown shown, NeedEditing editing, Component page) {
        this.shown = shown;
        this.words = shown.words();
        this.editing = editing;
        this.page = page;
        addClassNames("v-scroll", "v-needs");
        NativeTable table = new NativeTable();
        table.setCaptionText(words.text("need.title"));
        NativeTableRow head = new NativeTableRow(header(words.text("field.site"), "col"));
        for (Modality modality : Modality.values()) {
            head.add(header(words.of("modality", modality), "col"));
        }
        table.getHead().add(head);
        shown.sites().forEach(site -> table.getBody().add(row(site)));
        add(table);
    }

    private NativeTableRow row(Site site) {
        NativeTableHeaderCell name = header("", "row");
        Span establishment = new Span(words.establishment(site.establishment()));
        establishment.addClassName("v-muted");
        Span called = new Span(site.name());
        called.addClassName("v-strong");
        name.add(called, establishment);
        NativeTableRow row = new NativeTableRow(name);
        for (Modality modality : Modality.values()) {
            row.add(cell(site, modality));
        }
        return row;
    }

    private NativeTableCell cell(Site site, Modality modality) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", words.of("modality", modality));
        List<Need> needs = shown.needs().stream().filter(need -> need.site().equals(site.id()) && need.modality() == modality).toList();
        needs.forEach(need -> cell.add(card(need, site)));
        if (!needs.isEmpty()) {
            return cell;
        }
        boolean there = site.modalities().contains(modality);
        Span none = new Span(words.text(there ? "need.none" : "need.notHere"));
        none.addClassName("v-muted");
        cell.add(none);
        cell.addClassName(there ? "free" : "absent");
        if (there && shown.editable()) {
            Button add = new Button(VaadinIcon.PLUS.create(), click -> editing.add(site, modality).open(page));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add.setAriaLabel(words.text("need.addAt", words.of("modality", modality), site.name()));
            cell.add(add);
        }
        return cell;
    }

    private Component card(Need need, Site site) {
        Div body = new Div();
        body.addClassName("v-need-body");
        shown.now().lines().stream().filter(line -> need.lines().contains(line.id())).map(DutyLine::name).forEach(line -> {
            Span chip = new Span(line);
            chip.addClassName("v-need-line");
            body.add(chip);
        });
        Span hours = new Span(words.pattern(need.slots()));
        hours.addClassName("v-muted");
        Span weight = new Span(words.text("need.criticality", need.criticality()));
        weight.addClassName("v-muted");
        body.add(hours, weight);
        if (!shown.editable()) {
            body.addClassName("v-need");
            return body;
        }
        NativeButton open = new NativeButton("", click -> editing.change(need).open(page));
        open.addClassName("v-need");
        // named by all that it shows, and by where it stands in the table
        Span where = new Span(words.text("need.open", words.of("modality", need.modality()), site.name()));
        where.addClassName("v-said-only");
        open.add(where, body);
        return open;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
