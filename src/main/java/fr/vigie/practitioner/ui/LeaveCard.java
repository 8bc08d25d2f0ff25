package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import fr.vigie.practitioner.Leave;
import java.util.Comparator;

/** When they are away: dates, and nothing else. */
class LeaveCard extends SheetCard {

    LeaveCard(Sheet sheet) {
        super(sheet, sheet.words().text("leave.title"));
        var leaves = sheet.person().leaves().stream().filter(leave -> !leave.to().isBefore(sheet.day()))
                .sorted(Comparator.comparing(Leave::from)).toList();
        var list = list();
        leaves.forEach(leave -> list.add(row(told(leave))));
        add(leaves.isEmpty() ? note(words.text("leave.none")) : list, note(words.text("leave.note")));
    }

    private Div told(Leave leave) {
        var told = lines(strong(words.span(leave.from(), leave.to(), sheet.today())));
        if (leave.holds(sheet.day())) {
            told.add(badge(words.text("leave.now"), "warn"));
        }
        return told;
    }
}
