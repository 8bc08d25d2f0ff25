package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import fr.vigie.territory.Site;
import fr.vigie.territory.SitePair;
import fr.vigie.territory.TravelTimes;
import fr.vigie.ui.Checks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The minutes between sites: each pair is written once, below the diagonal, and read on both sides of it. */
class TravelForm extends Div implements Form<TravelTimes> {

    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final transient Map<SitePair, IntegerField> fields = new LinkedHashMap<>();
    private final transient Map<SitePair, Span> mirrors = new HashMap<>();

    TravelForm(List<Site> sites, boolean editable, TerritoryWords words) {
        this.words = words;
        addClassName("v-form");
        Paragraph what = new Paragraph(words.text("travel.what"));
        what.addClassName("v-muted");
        NativeTable table = new NativeTable();
        table.addClassName("v-travel");
        table.setCaptionText(words.text("travel.open"));
        NativeTableRow head = new NativeTableRow(new NativeTableCell());
        sites.forEach(site -> head.add(header(site.name(), "col")));
        table.getHead().add(head);
        sites.forEach(site -> table.getBody().add(row(site, sites, editable)));
        Div scroll = new Div(table);
        scroll.addClassName("v-scroll");
        add(what, scroll);
    }

    private NativeTableRow row(Site site, List<Site> sites, boolean editable) {
        NativeTableRow row = new NativeTableRow(header(site.name(), "row"));
        for (Site other : sites) {
            NativeTableCell cell = new NativeTableCell();
            if (other.id().equals(site.id())) {
                cell.addClassName("same");
            } else if (sites.indexOf(other) < sites.indexOf(site)) {
                cell.add(field(site, other, editable));
            } else {
                cell.add(mirrors.computeIfAbsent(new SitePair(site.id(), other.id()), pair -> new Span()));
            }
            row.add(cell);
        }
        return row;
    }

    private IntegerField field(Site site, Site other, boolean editable) {
        SitePair pair = new SitePair(site.id(), other.id());
        IntegerField field = new Fields(words).number("travel.open", 1, TravelTimes.LONGEST);
        field.setLabel(null);
        field.setAriaLabel(words.text("travel.between", site.name(), other.name()));
        field.setStepButtonsVisible(false);
        field.setReadOnly(!editable);
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL, TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.addValueChangeListener(change -> mirrors.computeIfAbsent(pair, none -> new Span())
                .setText(change.getValue() == null ? "" : change.getValue().toString()));
        fields.put(pair, field);
        return field;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TravelTimes shown) {
        shown.pairs().forEach(pair -> fields.get(pair).setValue(shown.minutes().get(pair)));
    }

    @Override
    public Optional<TravelTimes> read() {
        checks.begin();
        Map<SitePair, Integer> minutes = new HashMap<>();
        fields.forEach((pair, field) -> checks.optional(field).ifPresent(value -> minutes.put(pair, value)));
        return checks.passed() ? Optional.of(new TravelTimes(fields.keySet(), minutes)) : Optional.empty();
    }

    @Override
    public boolean refuse(String key, String said) {
        return false;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
