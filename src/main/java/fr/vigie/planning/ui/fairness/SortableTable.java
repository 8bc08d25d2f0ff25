package fr.vigie.planning.ui.fairness;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** A plain table whose rows are put in another order by pressing a column's head. */
class SortableTable<T> extends NativeTable {

    private final transient List<Column<T>> columns;
    private final transient Predicate<T> mine;
    private final Map<String, NativeTableHeaderCell> heads = new LinkedHashMap<>();
    private final NativeTableBody body = new NativeTableBody();
    private transient List<T> rows = List.of();
    private transient Column<T> sorted;
    private boolean descending;

    /**
     * @param group what stands above it and its like; empty for none
     * @param head in the column's head, {@code spoken} in full
     * @param order of the rows, the least first
     * @param mostFirst whether the first press puts the greatest on top
     */
    record Column<T>(String key, String group, String head, String spoken, Comparator<T> order, boolean mostFirst,
                     Function<T, Cell> cell) {
    }

    /**
     * What stands in a cell. A text alone is the cell's own: of hundreds of cells each element more is felt.
     *
     * @param note below it; empty for none
     * @param style a class of the cell; empty for none
     */
    record Cell(String text, String note, String style) {

        static Cell of(String text) {
            return new Cell(text, "", "");
        }
    }

    /** @param mine the reader's own row */
    SortableTable(List<Column<T>> columns, String sortedBy, Predicate<T> mine) {
        this.columns = columns;
        this.mine = mine;
        this.sorted = columns.stream().filter(column -> column.key().equals(sortedBy)).findFirst().orElseThrow();
        this.descending = sorted.mostFirst();
        addClassName("v-table");
        var header = new NativeTableHeader();
        if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
            header.add(groups());
        }
        var row = new NativeTableRow();
        columns.forEach(column -> row.add(head(column)));
        header.add(row);
        add(header, body);
    }

    void show(List<T> newRows) {
        rows = newRows;
        draw();
    }

    private NativeTableRow groups() {
        var spans = new LinkedHashMap<String, Integer>();
        columns.forEach(column -> spans.merge(column.group(), 1, Integer::sum));
        var row = new NativeTableRow();
        spans.forEach((group, span) -> {
            var cell = group.isEmpty() ? new NativeTableCell() : new NativeTableHeaderCell(group);
            cell.getElement().setAttribute("colspan", span.toString());
            if (!group.isEmpty()) {
                cell.getElement().setAttribute("scope", "colgroup");
            }
            row.add(cell);
        });
        return row;
    }

    private NativeTableHeaderCell head(Column<T> column) {
        var button = new NativeButton(column.head(), press -> sortBy(column));
        button.getElement().setAttribute("aria-label", column.spoken());
        var cell = new NativeTableHeaderCell(button);
        cell.getElement().setAttribute("scope", "col");
        heads.put(column.key(), cell);
        return cell;
    }

    private void sortBy(Column<T> column) {
        descending = column == sorted ? !descending : column.mostFirst();
        sorted = column;
        draw();
    }

    private void draw() {
        heads.forEach((key, cell) -> cell.getElement().setAttribute("aria-sort",
                !key.equals(sorted.key()) ? "none" : descending ? "descending" : "ascending"));
        body.removeAll();
        rows.stream().sorted(descending ? sorted.order().reversed() : sorted.order()).forEach(row -> body.add(row(row)));
    }

    private NativeTableRow row(T row) {
        var drawn = new NativeTableRow();
        columns.forEach(column -> {
            var first = column == columns.getFirst();
            HtmlContainer cell = first ? new NativeTableHeaderCell() : new NativeTableCell();
            if (first) {
                cell.getElement().setAttribute("scope", "row");
            }
            fill(cell, column.cell().apply(row));
            drawn.add(cell);
        });
        if (mine.test(row)) {
            drawn.addClassName("mine");
        }
        return drawn;
    }

    private static void fill(HtmlContainer cell, Cell content) {
        if (!content.style().isEmpty()) {
            cell.addClassName(content.style());
        }
        if (content.note().isEmpty()) {
            cell.setText(content.text());
            return;
        }
        var note = new Div(content.note());
        note.addClassName("v-muted");
        cell.add(new Span(content.text()), note);
    }
}
