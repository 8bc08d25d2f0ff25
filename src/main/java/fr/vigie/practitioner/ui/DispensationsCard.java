package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.Dispensation;
import java.util.Comparator;

/** From what they are released, and when; never why, which the page says. */
class DispensationsCard extends SheetCard {

    DispensationsCard(Sheet sheet) {
        super(sheet, sheet.words().text("dispensations.title"));
        if (sheet.mayEdit()) {
            action("dispensations.add", VaadinIcon.PLUS, () -> new Editing(sheet).dispensation());
        }
        var those = sheet.person().dispensations().stream().filter(each -> each.to() == null || !each.to().isBefore(sheet.day()))
                .sorted(Comparator.comparing(Dispensation::from)).toList();
        var list = list();
        those.forEach(each -> list.add(sheet.mayEdit()
                ? row(told(each), small("dispensations.lift", words.text("scope." + each.scope()), () -> new Editing(sheet).lift(each)))
                : row(told(each))));
        add(those.isEmpty() ? note(words.text("dispensations.none")) : list, note(words.text("dispensations.note")));
    }

    private Div told(Dispensation each) {
        return lines(strong(words.text("scope." + each.scope())), muted(words.span(each.from(), each.to(), sheet.today())));
    }
}
