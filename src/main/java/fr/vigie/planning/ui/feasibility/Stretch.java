package fr.vigie.planning.ui.feasibility;

import com.vaadin.flow.router.QueryParameters;
import fr.vigie.territory.TerritoryId;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the page looks at, as its address says.
 *
 * @param territory empty for the reader's first
 * @param months how many, from the first on
 */
record Stretch(Optional<TerritoryId> territory, YearMonth first, int months) {

    /** Those that may be chosen: a month, a quarter, a quadrimestre, half a year. */
    static final List<Integer> LENGTHS = List.of(1, 3, 4, 6);

    private static final int QUARTER = 3;

    /** Anything that cannot be read is as if it were not there: the quarter from {@code otherwise} on. */
    static Stretch of(QueryParameters query, YearMonth otherwise) {
        YearMonth first = query.getSingleParameter("mois").flatMap(Stretch::month).orElse(otherwise);
        int months = query.getSingleParameter("sur").filter(text -> LENGTHS.stream().anyMatch(each -> text.equals(each.toString())))
                .map(Integer::valueOf).orElse(QUARTER);
        return new Stretch(query.getSingleParameter("territoire").map(TerritoryId::new), first, months);
    }

    QueryParameters query() {
        Map<String, String> fields = new TreeMap<>(Map.of("mois", first.toString(), "sur", String.valueOf(months)));
        territory.ifPresent(id -> fields.put("territoire", id.value()));
        return QueryParameters.simple(fields);
    }

    Stretch from(YearMonth month) {
        return new Stretch(territory, month, months);
    }

    Stretch over(int length) {
        return new Stretch(territory, first, length);
    }

    Stretch in(TerritoryId other) {
        return new Stretch(Optional.of(other), first, months);
    }

    YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
