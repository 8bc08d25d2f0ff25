package fr.vigie.territoryfile;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.files.YamlValue;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Wish;
import fr.vigie.territory.Contribution;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The French words of the files. */
final class Words {

    static final Map<String, DayOfWeek> WEEKDAYS = Map.of("lundi", DayOfWeek.MONDAY, "mardi", DayOfWeek.TUESDAY,
            "mercredi", DayOfWeek.WEDNESDAY, "jeudi", DayOfWeek.THURSDAY, "vendredi", DayOfWeek.FRIDAY,
            "samedi", DayOfWeek.SATURDAY, "dimanche", DayOfWeek.SUNDAY);

    static final Map<String, Set<DayKind>> DAYS = Map.of("lundi", Set.of(DayKind.MONDAY), "mardi", Set.of(DayKind.TUESDAY),
            "mercredi", Set.of(DayKind.WEDNESDAY), "jeudi", Set.of(DayKind.THURSDAY), "vendredi", Set.of(DayKind.FRIDAY),
            "samedi", Set.of(DayKind.SATURDAY), "dimanche", Set.of(DayKind.SUNDAY), "ferie", Set.of(DayKind.HOLIDAY),
            "semaine", EnumSet.range(DayKind.MONDAY, DayKind.FRIDAY), "tous", DayKind.EVERY_DAY);

    static final Map<String, SlotGrouping> GROUPINGS =
            Map.of("aucun", SlotGrouping.NONE, "week-end", SlotGrouping.WEEKEND, "semaine", SlotGrouping.WEEK);

    static final Map<String, Wish.Kind> WISHES = Map.of("eviter", Wish.Kind.AVOID, "souhaiter", Wish.Kind.PREFER);

    static final Map<String, Consent.Over> WINDOWS = Map.of("semaine", Consent.Over.WEEK, "mois", Consent.Over.MONTH);

    static final Map<String, Contribution.Mode> MODES = Map.of("exactement", Contribution.Mode.EXACT,
            "au-moins", Contribution.Mode.AU_MOINS, "au-plus", Contribution.Mode.AU_PLUS);

    static final Map<String, Contribution.Span> SPANS = Map.of("mois", Contribution.Span.MOIS, "annee", Contribution.Span.ANNEE);

    private Words() {
    }

    /** An enumeration's words as they are in the law, such as {@code PH_TEMPS_PARTIEL}. */
    static <E extends Enum<E>> Map<String, E> of(E[] values) {
        return Stream.of(values).collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    /** Every word of a list. */
    static <T> List<T> all(YamlValue list, Map<String, T> words) {
        List<T> values = new ArrayList<>();
        list.list().stream().map(item -> item.word(words)).flatMap(Optional::stream).forEach(values::add);
        return values;
    }

    /** The word for a value, back again. */
    static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream().filter(word -> word.getValue().equals(value)).findFirst().orElseThrow().getKey();
    }
}
