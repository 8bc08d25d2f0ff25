package fr.vigie.regulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.vigie.regulation.RuleEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Rules, one a row: what each means, the pack's value, the territory's, and where it comes from. */
class RuleTable extends NativeTable {

    private final transient Ruling ruling;
    private final transient RuleWords words;

    /** @param edit what is done with a rule to change it, where the reader may */
    RuleTable(Ruling ruling, List<RuleEntry> entries, RuleWords words, boolean mayEdit, Consumer<RuleEntry> edit) {
        this.ruling = ruling;
        this.words = words;
        addClassName("v-rulebook");
        boolean editable = mayEdit && entries.stream().anyMatch(entry -> entry.parameter() != null);
        NativeTableRow head = new NativeTableRow(header("rule"), header("law"), header("own"), header("source"));
        if (editable) {
            Span hidden = new Span(words.text("column.edit"));
            hidden.addClassName("v-said-only");
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.add(hidden);
            head.add(cell);
        }
        getHead().add(head);
        entries.forEach(entry -> getBody().add(row(entry, editable, edit)));
    }

    private NativeTableHeaderCell header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text("column." + key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(RuleEntry entry, boolean editable, Consumer<RuleEntry> edit) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.add(new Span(words.meaning(entry)));
        if (entry.isInformative()) {
            name.add(badge(words.text("informative"), "draft"));
        }
        name.setTitle(entry.place());
        name.getElement().setAttribute("scope", "row");
        Optional<Integer> own = ruling.valueOf(entry);
        NativeTableRow row = new NativeTableRow(name, cell("law", new Span(entry.isOfPack() ? words.value(entry, entry.text()) : "–")),
                cell("own", own.<Component>map(value -> own(entry, value)).orElseGet(() -> muted(entry.parameter() == null ? "–"
                        : words.text("asLaw")))), cell("source", source(entry)));
        if (own.isPresent()) {
            row.addClassName("own");
        }
        if (editable) {
            row.add(entry.parameter() == null ? new NativeTableCell() : new NativeTableCell(button(entry, edit)));
        }
        return row;
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(column);
        cell.getElement().setAttribute("data-column", words.text("column." + column));
        return cell;
    }

    private Component own(RuleEntry entry, int value) {
        Span number = new Span(words.number(entry.place(), value));
        number.addClassName("v-strong");
        return new Div(number, muted(words.text("history.from", words.day(ruling.since(entry)))));
    }

    private Component source(RuleEntry entry) {
        Div source = new Div(new Span(entry.isOfPack() ? entry.source() : words.text("ownCap")));
        if (entry.isContested()) {
            source.add(badge(words.text("contested"), "warn"));
        }
        return source;
    }

    private Button button(RuleEntry entry, Consumer<RuleEntry> edit) {
        Button button = new Button(words.text("edit"), click -> edit.accept(entry));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.text("editOf", words.name(entry)));
        return button;
    }

    private static Span badge(String text, String look) {
        Span badge = new Span(text);
        badge.addClassNames("v-badge", look);
        return badge;
    }

    private static Span muted(String text) {
        Span muted = new Span(text);
        muted.addClassName("v-muted");
        return muted;
    }
}
