package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.Leave;
import java.util.Comparator;

/** When they are away: dates, and nothing else. */
class LeaveCard extends SheetCard {

    LeaveCard(Sheet sheet) {
        super(sheet, sheet.words().text("leave.title"));
        if (sheet.mayEdit()) {
            action("leave.add", VaadinIcon.PLUS, () -> new Editing(sheet).leave());
        }
        var leaves = sheet.person().leaves().stream().filter(leave -> !leave.to().isBefore(sheet.day()))
                .sorted(Comparator.comparing(Leave::from)).toList();
        var list = list();
        leaves.forEach(leave -> list.add(row(told(leave), actions(leave))));
        add(leaves.isEmpty() ? note(words.text("leave.none")) : list, note(words.text(sheet.person().profile().external() ? "leave.noteExternal" : "leave.note")));
    }

    private Component[] actions(Leave leave) {
        var dates = words.span(leave.from(), leave.to(), sheet.today());
        return !sheet.mayEdit() ? new Component[0] : new Component[] {
            small("edit.button", dates, () -> new Editing(sheet).change(leave)),
            small("leave.cancel", dates, () -> new Editing(sheet).cancel(this, leave))};
    }

    private Div told(Leave leave) {
        var told = lines(strong(words.span(leave.from(), leave.to(), sheet.today())));
        if (leave.holds(sheet.day())) {
            told.add(badge(words.text("leave.now"), "warn"));
        }
        return told;
    }
}
