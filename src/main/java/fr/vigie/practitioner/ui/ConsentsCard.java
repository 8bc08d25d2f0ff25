package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.Consent;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Volunteering beyond a cap: in writing, signed, dated, and taken back when one likes. */
class ConsentsCard extends SheetCard {

    ConsentsCard(Sheet sheet) {
        super(sheet, sheet.words().text("consents.title"));
        if (sheet.own() && !sheet.desk().limits().of(sheet.person(), sheet.day()).isEmpty()) {
            action("consents.add", VaadinIcon.PLUS, () -> new Editing(sheet).consent());
        }
        var those = sheet.person().consents().stream().filter(each -> each.to() == null || !each.to().isBefore(sheet.day()))
                .sorted(Comparator.comparing(Consent::from)).toList();
        var list = list();
        those.forEach(each -> list.add(sheet.own()
                ? row(told(each), small("consents.revoke", limit(each, words), () -> new Editing(sheet).revoke(each))) : row(told(each))));
        add(those.isEmpty() ? note(words.text("consents.none")) : list, note(words.text("consents.note")));
    }

    private Div told(Consent each) {
        return lines(strong(limit(each, words)), muted(words.text("consents.signed", words.date(each.signedOn()),
                words.span(each.from(), each.to(), sheet.today()))));
    }

    /** Such as «Garde : 2 nuits par semaine au plus». */
    static String limit(Consent each, PersonWords words) {
        var kinds = each.kinds().stream().sorted().map(kind -> words.textOf("territory.kind." + kind)).collect(Collectors.joining(", "));
        return words.text("limit", kinds, words.textOf("regulation.counter." + each.counter()), each.max(), words.text("over." + each.over()));
    }
}
