package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.access.Difference;
import fr.vigie.practitioner.Profile;
import java.time.LocalDate;

/** How the profile changed from a day on, and will: the last change first. */
class PastCard extends SheetCard {

    PastCard(Sheet sheet) {
        super(sheet, sheet.words().text("past.title"));
        var former = sheet.person().formerProfiles();
        if (former.isEmpty()) {
            add(note(words.text("past.none")));
            return;
        }
        var list = list();
        for (int place = former.size() - 1; place >= 0; place--) {
            Profile next = place + 1 < former.size() ? former.get(place + 1).profile() : sheet.person().profile();
            list.add(change(former.get(place).lastDay().plusDays(1), former.get(place).profile(), next));
        }
        add(list);
    }

    private ListItem change(LocalDate from, Profile was, Profile is) {
        var fields = new UnorderedList();
        var spoken = new ProfileWords(words);
        Difference.between(was, is).forEach(difference -> fields.add(new ListItem(spoken.of(difference))));
        fields.addClassName("v-changes");
        var head = lines(strong(words.text("past.from", words.date(from))));
        if (from.isAfter(sheet.today())) {
            head.add(badge(words.text("past.toCome"), "submitted"));
        }
        head.add(fields.getChildren().findAny().isPresent() ? fields : new Span(words.text("past.same")));
        return new ListItem(head);
    }
}
