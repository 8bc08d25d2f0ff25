package fr.vigie.rota.ui;

import fr.vigie.calendar.FrenchHolidays;
import fr.vigie.calendar.SchoolCalendar;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.RotaBoardModel.View;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rota made ready to be shown on {@link RotaBoard}.
 *
 * @param today marked on the board; null on a board of the past
 * @param reader whose own duties stand out; null for a reader who holds none
 * @param schools whose holidays are marked
 */
public record MonthBoard(TerritoryView territory, List<PractitionerView> practitioners, Locale locale, LocalDate today,
                         PractitionerId reader, SchoolCalendar schools) {

    /** For what is said of single duties: no school holiday is marked. */
    public MonthBoard(TerritoryView territory, List<PractitionerView> practitioners, Locale locale, LocalDate today,
            PractitionerId reader) {
        this(territory, practitioners, locale, today, reader, SchoolCalendar.NONE);
    }

    /** The rota on one of its views. */
    public RotaBoardModel of(Shown shown) {
        var month = shown.rota().id().month();
        return new BoardOfMonths(this, month, month, List.of(shown)).drawn(shown.view(), shown.editable(), shown.news());
    }

    /**
     * Several months on one board, to be read.
     *
     * @param rotas those of the months that are open, in order
     */
    public RotaBoardModel of(YearMonth from, YearMonth to, List<Shown> rotas, View view) {
        return new BoardOfMonths(this, from, to, rotas).drawn(view, false, null);
    }

    /** A duty in one sentence: «Garde Valmarine, samedi 5 décembre 2026, nuit, 18 h 30 à 8 h 30». */
    public String spoken(Duty duty, RotaState rota) {
        return String.join(", ", lineName(duty), Dates.day(duty.day(), locale), slot(duty.slot()),
                Dates.hour(duty.start(), rota.zone(), locale) + " " + text("to") + " "
                        + Dates.hour(duty.end(), rota.zone(), locale));
    }

    /** Such as «sam. 5 déc. (nuit)». */
    public String brief(Duty duty) {
        return Dates.shortDay(duty.day(), locale) + " (" + slot(duty.slot()) + ")";
    }

    public String lineName(Duty duty) {
        return territory.line(duty.line()).map(DutyLine::name).orElse(duty.line().value());
    }

    /** Such as «Dr Léa Morvan»; nobody in words when null. */
    public String name(PractitionerId practitioner) {
        return practitioner == null ? text("nobody") : practitioners.stream().filter(p -> p.id().equals(practitioner))
                .findFirst().map(PractitionerView::displayName).orElse(practitioner.value());
    }

    /** A slot as it stands inside a sentence. */
    String slot(String label) {
        return label.toLowerCase(locale);
    }

    /** Of which zones' school holidays the marks may say nothing in a month, in a sentence; empty where all are known. */
    public Optional<String> schoolsUnknown(YearMonth month) {
        return Optional.ofNullable(SchoolDays.unknown(territory, schools, month.atEndOfMonth(), locale))
                .map(zones -> text("schoolUnknown", zones));
    }

    String text(String key, Object... arguments) {
        return Messages.text(locale, "rota.board." + key, arguments);
    }

    RotaBoardModel.Day day(LocalDate date) {
        var holiday = FrenchHolidays.nameOf(date, territory.region()).orElse(null);
        var kind = holiday != null ? RotaBoardModel.DayKind.HOLIDAY : switch (date.getDayOfWeek()) {
            case SATURDAY -> RotaBoardModel.DayKind.SATURDAY;
            case SUNDAY -> RotaBoardModel.DayKind.SUNDAY;
            default -> RotaBoardModel.DayKind.WEEKDAY;
        };
        return new RotaBoardModel.Day(date, Dates.columnDay(date, locale), Dates.dayOfMonth(date, locale), kind, holiday,
                date.equals(today), SchoolDays.of(territory, schools, date, locale));
    }
}
