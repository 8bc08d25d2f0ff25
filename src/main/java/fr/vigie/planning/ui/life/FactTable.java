package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table that is read as cards on a phone, where each cell carries the name of its column. */
class FactTable extends NativeTable {

    private final List<String> columns;

    /** @param label what the table tells, for assistive technology */
    FactTable(String label, List<String> columns) {
        this.columns = columns;
        addClassName("v-facts");
        getElement().setAttribute("aria-label", label);
        var head = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
    }

    /** One cell a column: a component, a number, set to the right, or a text. */
    void row(Object... cells) {
        var row = new NativeTableRow();
        for (var i = 0; i < cells.length; i++) {
            var cell = i == 0 ? head(cells[i]) : filled(new NativeTableCell(), cells[i]);
            cell.getElement().setAttribute("data-column", columns.get(i));
            row.add(cell);
        }
        getBody().add(row);
    }

    private static Component head(Object content) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        if (content instanceof Component component) {
            cell.add(component);
        } else {
            cell.setText(content.toString());
        }
        return cell;
    }

    private static Component filled(NativeTableCell cell, Object content) {
        switch (content) {
            case Component component -> cell.add(component);
            case Number number -> {
                cell.setText(number.toString());
                cell.addClassName("v-number");
            }
            default -> cell.setText(content.toString());
        }
        return cell;
    }
}
