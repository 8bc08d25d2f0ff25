package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.Wish;
import java.util.Comparator;

/** When they would rather be on duty, or not. */
class WishesCard extends SheetCard {

    WishesCard(Sheet sheet) {
        super(sheet, sheet.words().text("wishes.title"));
        if (sheet.own()) {
            action("wishes.add", VaadinIcon.PLUS, () -> new Editing(sheet).wish());
        }
        var start = sheet.day().atStartOfDay(sheet.territory().zone()).toInstant();
        var those = sheet.person().wishes().stream().filter(each -> each.period().end().isAfter(start))
                .sorted(Comparator.comparing(Wish::period)).toList();
        var list = list();
        those.forEach(each -> list.add(sheet.own()
                ? row(told(each), small("wishes.withdraw", words.period(each.period()), () -> new Editing(sheet).withdraw(this, each)))
                : row(told(each))));
        add(those.isEmpty() ? note(words.text("wishes.none")) : list);
    }

    private Div told(Wish each) {
        return lines(strong(words.text("wish." + each.kind()) + " " + words.period(each.period())),
                muted(words.text("wishes.strength." + each.strength())));
    }
}
