package fr.vigie.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The days of a month, such as «samedi 5 décembre», as a calendar on a French wall has them: worked out apart from the application. */
final class FrenchMonth {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8),
            MonthDay.of(7, 14), MonthDay.of(8, 15), MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    private final YearMonth month;

    /** @param month such as 2026-12 */
    FrenchMonth(String month) {
        this.month = YearMonth.parse(month);
    }

    List<String> days() {
        return those(day -> true);
    }

    List<String> weekEnds() {
        return those(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
    }

    /** Fixed holidays, and Easter Monday, Ascension and Whit Monday. */
    List<String> holidays() {
        var easter = easter(month.getYear());
        var moving = Set.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
        return those(day -> FIXED.contains(MonthDay.from(day)) || moving.contains(day));
    }

    private List<String> those(Predicate<LocalDate> which) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(which).map(FrenchMonth::spoken).toList();
    }

    private static String spoken(LocalDate day) {
        return SPOKEN.format(day).replace(" 1 ", " 1er ");
    }

    /** By the anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        var shift = epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) / 451) + 114;
        return LocalDate.of(year, shift / 31, shift % 31 + 1);
    }
}
