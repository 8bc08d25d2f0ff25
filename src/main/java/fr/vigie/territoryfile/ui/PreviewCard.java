package fr.vigie.territoryfile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.vigie.files.Fault;
import fr.vigie.territoryfile.SheetPreview;
import fr.vigie.territoryfile.SheetPreview.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sheet would bring in: its columns, every fault by row and column, and each row with what becomes of it. */
class PreviewCard extends Section {

    /** More rows are counted, not shown. */
    private static final int MOST_ROWS = 200;

    /**
     * @param file its name
     * @param actions what may be done with it
     */
    PreviewCard(String file, SheetPreview preview, Component... actions) {
        addClassName("v-card");
        var head = new Div(new H2(getTranslation("territoryfile.import.check")), new Span(file));
        head.addClassName("v-page-header");
        add(head);
        if (!preview.isSound()) {
            add(verdict("v-refusal", getTranslation("territoryfile.import.faults", preview.faults().size())), faults(preview.faults()));
        } else {
            add(verdict("v-sound", getTranslation("territoryfile.import.sound", preview.count(Outcome.NEW), preview.count(Outcome.KNOWN))));
        }
        if (actions.length > 0) {
            var toolbar = new Div(actions);
            toolbar.addClassName("v-toolbar");
            add(toolbar);
        }
        if (!preview.matchedColumns().isEmpty()) {
            add(columns(preview));
        }
        if (!preview.rows().isEmpty()) {
            add(new H3(getTranslation("territoryfile.import.rows", preview.rows().size())), rows(preview.rows()));
            if (preview.rows().size() > MOST_ROWS) {
                add(note(getTranslation("territoryfile.import.moreRows", preview.rows().size() - MOST_ROWS)));
            }
        }
    }

    private static Div verdict(String style, String text) {
        var verdict = new Div(text);
        verdict.addClassName(style);
        verdict.getElement().setAttribute("role", "status");
        return verdict;
    }

    private Div columns(SheetPreview preview) {
        String read = preview.matchedColumns().stream().map(each -> each.found().equals(each.column()) ? each.column()
                : getTranslation("territoryfile.import.readAs", each.found(), each.column())).collect(Collectors.joining(", "));
        var columns = new Div(note(getTranslation("territoryfile.import.matched", read)));
        if (!preview.ignoredColumns().isEmpty()) {
            columns.add(note(getTranslation("territoryfile.import.ignored", String.join(", ", preview.ignoredColumns()))));
        }
        columns.addClassName("v-lines");
        return columns;
    }

    private NativeTable faults(List<Fault> faults) {
        var table = table("line", "place", "found", "expected");
        table.addClassName("v-sheet-faults");
        faults.forEach(fault -> table.getBody().add(new NativeTableRow(
                cell("line", fault.line() == 0 ? getTranslation("territoryfile.import.wholeFile") : String.valueOf(fault.line())),
                cell("place", fault.place()), cell("found", fault.found()), cell("expected", fault.expected(getLocale())))));
        return table;
    }

    private NativeTable rows(List<SheetPreview.Row> rows) {
        var table = table("line", "who", "what", "outcome");
        rows.stream().limit(MOST_ROWS).forEach(row -> table.getBody().add(new NativeTableRow(cell(String.valueOf(row.number())),
                cell(row.who()), cell(row.what()), new NativeTableCell(outcome(row.outcome())))));
        return table;
    }

    private Component outcome(Outcome outcome) {
        var badge = new Span(getTranslation("territoryfile.import.outcome." + outcome));
        badge.addClassNames("v-badge", outcome == Outcome.NEW ? "submitted" : "draft");
        return badge;
    }

    private NativeTable table(String... columns) {
        var table = new NativeTable();
        table.addClassName("v-sheet-table");
        var head = new NativeTableRow();
        Stream.of(columns).forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("territoryfile.import.head." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        return table;
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    /** With its column's name, which a phone shows beside it. */
    private NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation("territoryfile.import.head." + column));
        return cell;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("v-muted", "v-note");
        return note;
    }
}
