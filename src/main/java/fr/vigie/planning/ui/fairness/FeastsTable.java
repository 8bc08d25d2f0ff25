package fr.vigie.planning.ui.fairness;

import fr.vigie.planning.FairnessReport.Person;
import fr.vigie.planning.FeastsHeld;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.ui.Messages;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who held Christmas and New Year, winter by winter. */
final class FeastsTable extends SortableTable<Person> {

    /** @param earlier whether anything is known of before Vigie, whose counts have no days */
    FeastsTable(List<FeastsHeld> winters, boolean earlier, @Nullable PractitionerId me, Locale locale) {
        super(columns(winters, earlier, me, locale), "total", person -> person.practitioner().id().equals(me));
        getElement().setAttribute("aria-label", Messages.text(locale, "fairness.feasts"));
    }

    private static List<Column<Person>> columns(List<FeastsHeld> winters, boolean earlier, @Nullable PractitionerId me, Locale locale) {
        var columns = new ArrayList<Column<Person>>();
        var names = Collator.getInstance(Locale.FRENCH);
        var radiologist = Messages.text(locale, "fairness.radiologist");
        columns.add(new Column<>("name", "", radiologist, radiologist,
                Comparator.comparing((Person p) -> p.practitioner().profile().lastName(), names), false,
                person -> Cell.of(person.practitioner().id().equals(me)
                        ? Messages.text(locale, "fairness.you", person.practitioner().displayName()) : person.practitioner().displayName())));
        winters.forEach(winter -> {
            var head = Messages.text(locale, winter.published() ? "fairness.winter" : "fairness.winter.draft",
                    String.valueOf(winter.winter()), String.valueOf(winter.winter() + 1));
            columns.add(new Column<>("winter." + winter.winter(), "", head, head,
                    Comparator.comparingInt(person -> held(winter, person).size()), true,
                    person -> Cell.of(days(held(winter, person), locale))));
        });
        if (earlier) {
            var head = Messages.text(locale, "fairness.feasts.earlier");
            columns.add(new Column<>("earlier", "", head, head, Comparator.comparingInt(FeastsTable::earlier), true,
                    person -> Cell.of(earlier(person) == 0 ? "–" : String.valueOf(earlier(person)))));
        }
        var total = Messages.text(locale, "fairness.feasts.total");
        columns.add(new Column<>("total", "", total, total, Comparator.comparingLong(person -> total(winters, person)), true,
                person -> Cell.of(String.valueOf(total(winters, person)))));
        return columns;
    }

    static int earlier(Person person) {
        return person.practitioner().earlierCounts().stream().mapToInt(each -> each.counts().getOrDefault("feasts", 0)).sum();
    }

    private static long total(List<FeastsHeld> winters, Person person) {
        return winters.stream().mapToLong(winter -> held(winter, person).size()).sum();
    }

    private static Collection<LocalDate> held(FeastsHeld winter, Person person) {
        return winter.held().getOrDefault(person.practitioner().id(), new TreeSet<>());
    }

    /** Such as «24, 25 déc., 1er janv.»; a dash for none. */
    private static String days(Collection<LocalDate> days, Locale locale) {
        if (days.isEmpty()) {
            return "–";
        }
        var december = days.stream().filter(day -> day.getMonth() == Month.DECEMBER).map(day -> String.valueOf(day.getDayOfMonth()))
                .collect(Collectors.joining(", "));
        var words = new ArrayList<String>();
        if (!december.isEmpty()) {
            words.add(Messages.text(locale, "fairness.december", december));
        }
        if (days.stream().anyMatch(day -> day.getMonth() == Month.JANUARY)) {
            words.add(Messages.text(locale, "fairness.newYear"));
        }
        return String.join(", ", words);
    }
}
