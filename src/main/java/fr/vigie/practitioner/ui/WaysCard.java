package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.territory.SiteId;
import java.util.HashSet;
import java.util.Map;

/** How long to each site: from the call to the patient, and by road. */
class WaysCard extends SheetCard {

    WaysCard(Sheet sheet) {
        super(sheet, sheet.words().text("ways.title"));
        if (sheet.mayEdit()) {
            action("edit.button", VaadinIcon.EDIT, () -> new ProfileEditing(sheet).ways());
        }
        var response = sheet.profile().responseMinutes();
        var travel = sheet.profile().travelMinutes();
        var sites = new HashSet<>(response.keySet());
        sites.addAll(travel.keySet());
        if (sites.isEmpty()) {
            add(note(words.text("ways.none")));
            return;
        }
        var body = new NativeTableBody();
        words.sorted(sites).forEach(site -> body.add(new NativeTableRow(head(words.site(site), "row"), minutes(response, site),
                minutes(travel, site))));
        var table = new NativeTable(new NativeTableHeader(new NativeTableRow(head(words.text("ways.site"), "col"),
                number(head(words.text("ways.response"), "col")), number(head(words.text("ways.travel"), "col")))), body);
        table.addClassName("v-ways");
        add(table, note(words.text("ways.note")));
    }

    private NativeTableCell minutes(Map<SiteId, Integer> minutes, SiteId site) {
        var cell = new NativeTableCell(minutes.containsKey(site) ? words.minutes(minutes.get(site)) : "–");
        cell.addClassName("v-number");
        return cell;
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private static NativeTableHeaderCell number(NativeTableHeaderCell head) {
        head.addClassName("v-number");
        return head;
    }
}
