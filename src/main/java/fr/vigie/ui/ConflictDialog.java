package fr.vigie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.access.Difference;
import fr.vigie.access.EditConflict;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells an editor that somebody else was first, with each field as they saw it, as it stands and as they would have it, and
 * lets them go on from what stands or put theirs in its place. Closing it leaves their form as it was.
 */
public class ConflictDialog extends Dialog {

    /** How the fields of a record and their values are said. */
    public interface Speaker {

        /** @param field name of the record's component */
        String field(String field);

        String value(String field, @Nullable Object value);
    }

    /**
     * @param typed what the editor would have; null where there is nothing to compare
     * @param takeTheirs shows what stands in the form; not offered when the thing is gone
     * @param applyMine sends the edit again, on what stands; not offered when the thing is gone
     */
    public ConflictDialog(EditConflict conflict, @Nullable Record typed, Speaker speaker, Runnable takeTheirs, Runnable applyMine) {
        setHeaderTitle(getTranslation("ui.conflict.title"));
        setWidth("min(52rem, 96vw)");
        addClassName("v-conflict");
        add(new Paragraph(Messages.of(conflict, getLocale())));
        if (!conflict.differences().isEmpty()) {
            add(table(conflict, typed, speaker));
        }
        Button back = new Button(getTranslation("ui.conflict.back"), click -> close());
        getFooter().add(back);
        if (conflict.now() != null) {
            Button theirs = new Button(getTranslation("ui.conflict.takeTheirs"), click -> {
                close();
                takeTheirs.run();
            });
            Button mine = new Button(getTranslation("ui.conflict.applyMine"), click -> {
                close();
                applyMine.run();
            });
            mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(theirs, mine);
        }
    }

    private NativeTable table(EditConflict conflict, @Nullable Record typed, Speaker speaker) {
        Map<String, Object> mine = mine(conflict, typed);
        NativeTable table = new NativeTable();
        table.addClassName("v-compare");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("field", "seen", "now", "mine")) {
            if (typed != null || !column.equals("mine")) {
                NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("ui.conflict." + column));
                cell.getElement().setAttribute("scope", "col");
                head.add(cell);
            }
        }
        table.getHead().add(head);
        for (Difference each : conflict.differences()) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(speaker.field(each.field()));
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow(name, cell("seen", speaker.value(each.field(), each.seen())),
                    cell("now", speaker.value(each.field(), each.now())));
            if (typed != null) {
                row.add(cell("mine", speaker.value(each.field(), mine.getOrDefault(each.field(), each.now()))));
            }
            table.getBody().add(row);
        }
        return table;
    }

    /** With the name of its column, which a phone shows in each cell. */
    private NativeTableCell cell(String column, String value) {
        NativeTableCell cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-column", getTranslation("ui.conflict." + column));
        return cell;
    }

    private static Map<String, Object> mine(EditConflict conflict, @Nullable Record typed) {
        Map<String, Object> mine = new HashMap<>();
        if (typed != null && conflict.now() instanceof Record now && now.getClass() == typed.getClass()) {
            Difference.between(now, typed).forEach(each -> mine.put(each.field(), each.now()));
        }
        return mine;
    }
}
