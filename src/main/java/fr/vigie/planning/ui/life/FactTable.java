package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.vigie.ui.Wordbook;
import java.text.NumberFormat;
import java.util.List;

/** A table that is read as cards on a phone, where each cell carries the name of its column. */
class FactTable extends NativeTable {

    private final List<String> columns;
    private final NativeTableRow head = new NativeTableRow();

    /** Something counted that is no plain number, such as «56 h 30». */
    record Quantity(String text) {
    }

    /** @param label what the table tells, for assistive technology */
    FactTable(String label, List<String> columns) {
        this.columns = columns.stream().map(Wordbook::capital).toList();
        addClassName("v-fact-table");
        getElement().setAttribute("aria-label", label);
        this.columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
    }

    /** One cell a column: a component, a number or quantity, set to the right like its head, or a text. */
    void row(Object... cells) {
        var row = new NativeTableRow();
        for (var i = 0; i < cells.length; i++) {
            var cell = i == 0 ? rowHead(cells[i]) : filled(new NativeTableCell(), cells[i]);
            cell.getElement().setAttribute("data-column", columns.get(i));
            if (cells[i] instanceof Number || cells[i] instanceof Quantity) {
                cell.addClassName("v-number");
                head.getComponentAt(i).addClassName("v-number");
            }
            row.add(cell);
        }
        getBody().add(row);
    }

    private static Component rowHead(Object content) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        if (content instanceof Component component) {
            cell.add(component);
        } else {
            cell.setText(content.toString());
        }
        return cell;
    }

    private Component filled(NativeTableCell cell, Object content) {
        switch (content) {
            case Component component -> cell.add(component);
            case Number number -> cell.setText(NumberFormat.getIntegerInstance(getLocale()).format(number));
            case Quantity quantity -> cell.setText(quantity.text());
            default -> cell.setText(content.toString());
        }
        return cell;
    }
}
