package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.PractitionerCommand.WithdrawEarlierCounts;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Wordbook;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was held before Vigie, which fairness makes up for; the last months first. */
class EarlierCountsCard extends SheetCard {

    EarlierCountsCard(Sheet sheet) {
        super(sheet, sheet.words().text("earlier.title"));
        var those = sheet.person().earlierCounts().reversed();
        var list = list();
        those.forEach(each -> list.add(sheet.mayEdit()
                ? row(told(each), small("earlier.withdraw", months(each), () -> withdraw(each))) : row(told(each))));
        add(those.isEmpty() ? note(words.text("earlier.none")) : list);
    }

    private Div told(EarlierCounts each) {
        var counts = new TreeMap<>(each.counts()).entrySet().stream()
                .map(count -> words.textOf("regulation.counter." + count.getKey()) + " : " + count.getValue())
                .collect(Collectors.joining(", "));
        return lines(strong(months(each)), muted(Wordbook.capital(counts)));
    }

    private String months(EarlierCounts each) {
        var first = Dates.month(each.from(), words.locale());
        return Wordbook.capital(each.from().equals(each.to()) ? first
                : words.text("earlier.months", first, Dates.month(each.to(), words.locale())));
    }

    private void withdraw(EarlierCounts each) {
        var person = sheet.person();
        if (Notices.attempt(this, () -> sheet.desk().send(new WithdrawEarlierCounts(person.id(), person.territory(), each)))) {
            Notices.done(this, "practitioner.earlier.withdrawn", months(each));
        }
    }
}
