package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.WeeklySession;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;

/** The day sessions of a week, with what the loss of each costs. */
class WeekCard extends SheetCard {

    WeekCard(Sheet sheet) {
        super(sheet, sheet.words().text("week.title"));
        if (sheet.mayEdit()) {
            action("week.add", VaadinIcon.PLUS, () -> new Editing(sheet).session());
        }
        var sessions = sheet.person().sessions().stream()
                .filter(session -> session.validTo() == null || !session.validTo().isBefore(sheet.day()))
                .sorted(Comparator.comparing(WeeklySession::from)).toList();
        if (sessions.isEmpty()) {
            add(note(words.text("week.none")));
            return;
        }
        var week = new Div();
        week.addClassName("v-week");
        for (DayOfWeek day : DayOfWeek.values()) {
            var those = sessions.stream().filter(session -> session.day() == day).toList();
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0 || !those.isEmpty()) {
                week.add(day(day, those));
            }
        }
        add(week, note(words.text("week.note")));
    }

    private Div day(DayOfWeek day, List<WeeklySession> sessions) {
        var column = new Div(new H3(Wordbook.capital(day.getDisplayName(TextStyle.FULL, words.locale()))));
        column.addClassName("v-week-day");
        sessions.forEach(session -> column.add(session(session)));
        return column;
    }

    private Div session(WeeklySession session) {
        var hours = strong(Dates.hour(session.from(), words.locale()) + " – " + Dates.hour(session.to(), words.locale()));
        var block = new Div(hours, new Span(words.site(session.site())), muted(words.text("week.weight", session.weight())));
        block.addClassName("v-session");
        if (session.validFrom().isAfter(sheet.day()) || session.validTo() != null) {
            block.add(muted(words.span(session.validFrom(), session.validTo(), sheet.today())));
        }
        if (sheet.mayEdit()) {
            var told = Wordbook.capital(session.day().getDisplayName(TextStyle.FULL, words.locale())) + ", " + hours.getText() + ", "
                    + words.site(session.site());
            block.add(small("week.end", told, () -> new Editing(sheet).end(session, told)));
        }
        return block;
    }
}
