package fr.vigie.planning.ui.fairness;

import fr.vigie.planning.FairBalance;
import fr.vigie.planning.FairnessReport.Person;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Messages;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every counter of everybody: what is held, the share, the deviation. */
final class BalanceTable extends SortableTable<Person> {

    /** @param sortedBy the counter whose deviation orders the rows to begin with */
    BalanceTable(List<String> counters, String sortedBy, TerritoryView territory, LocalDate day, @Nullable PractitionerId me,
            Locale locale) {
        super(columns(counters, territory, day, me, locale), sortedBy + ".deviation", person -> person.practitioner().id().equals(me));
        getElement().setAttribute("aria-label", Messages.text(locale, "fairness.table"));
    }

    private static List<Column<Person>> columns(List<String> counters, TerritoryView territory, LocalDate day,
            @Nullable PractitionerId me, Locale locale) {
        var columns = new ArrayList<Column<Person>>();
        var names = Collator.getInstance(Locale.FRENCH);
        var radiologist = Messages.text(locale, "fairness.radiologist");
        columns.add(new Column<>("name", "", radiologist, radiologist,
                Comparator.comparing((Person p) -> p.practitioner().profile().lastName(), names), false,
                person -> who(person, territory, day, person.practitioner().id().equals(me), locale)));
        counters.forEach(counter -> {
            var group = WordsOfCounters.capital(counter, locale);
            columns.add(figure(counter, group, "held", locale, FairBalance::held, b -> Figures.plain(b.held(), locale)));
            columns.add(figure(counter, group, "share", locale, FairBalance::share, b -> Figures.plain(b.share(), locale)));
            columns.add(figure(counter, group, "deviation", locale, FairBalance::deviation, b -> Figures.signed(b.deviation(), locale)));
        });
        return columns;
    }

    private static Column<Person> figure(String counter, String group, String what, Locale locale,
            ToDoubleFunction<FairBalance> value, Function<FairBalance, String> text) {
        var head = Messages.text(locale, "fairness.column." + what);
        return new Column<>(counter + "." + what, group, head, group + ", " + head,
                Comparator.comparingDouble(person -> value.applyAsDouble(person.of(counter))), true,
                person -> new Cell(text.apply(person.of(counter)), "", "v-fair-" + what));
    }

    private static Cell who(Person person, TerritoryView territory, LocalDate day, boolean mine, Locale locale) {
        var profile = person.practitioner().profileOn(day);
        var sites = profile.posts().stream().filter(post -> post.heldOn(day))
                .map(post -> territory.site(post.site()).map(Site::name).orElse(post.site().value())).collect(Collectors.joining(", "));
        var name = mine ? Messages.text(locale, "fairness.you", person.practitioner().displayName())
                : person.practitioner().displayName();
        var status = Messages.text(locale, "practitioner.status." + profile.status());
        return new Cell(name, sites.isEmpty() ? status : status + " · " + sites, "v-fair-who");
    }
}
