package fr.vigie.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A {@link Filter} as SQL over the events table. An aggregate belongs to the territory that its first event names, and
 * so do all its events; the first event of an exchange says which rota and whom it is about.
 */
final class Conditions {

    private static final String FIRST = "aggregate_identifier in (select aggregate_identifier from domain_event_entry "
            + "where sequence_number = 0 and %s)";
    /** Named in the event itself, or in the offer that its exchange began with; as a union, so that the index serves both. */
    private static final String NAMED = """
            global_index in (
              select global_index from domain_event_entry where words_of(payload) @> array[cast(:practitioner as text)]
              union all
              select later.global_index from domain_event_entry first join domain_event_entry later using (aggregate_identifier)
              where first.type = 'Exchange' and first.sequence_number = 0
                and words_of(first.payload) @> array[cast(:practitioner as text)])""";

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(Filter filter) {
        if (filter.territories().isEmpty()) {
            clauses.add("false");
        } else {
            add(FIRST.formatted("territory_of(payload) in (:territories)"), "territories",
                    filter.territories().stream().map(t -> t.value()).collect(Collectors.toSet()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            add("(meta_data ->> 'authorName' ilike :text or meta_data ->> 'author' ilike :text"
                    + " or meta_data ->> 'reason' ilike :text or payload ->> 'word' ilike :text)", "text",
                    "%" + literal(filter.text().strip()) + "%");
        }
        if (filter.origin() != null) {
            add("meta_data ->> 'origin' = :origin", "origin", filter.origin().name());
        }
        if (filter.rota() != null) {
            add("(aggregate_identifier = :rota or " + FIRST.formatted("payload -> 'terms' ->> 'rota' = :rota") + ")",
                    "rota", filter.rota().toString());
        }
        if (filter.practitioner() != null) {
            add(NAMED, "practitioner", filter.practitioner().value());
        }
        if (filter.from() != null) {
            add("time_stamp collate \"C\" >= :from", "from", second(filter.from()));
        }
        if (filter.to() != null) {
            add("time_stamp collate \"C\" < :to", "to", second(filter.to()));
        }
        if (filter.upTo() != null) {
            add("global_index <= :upTo", "upTo", filter.upTo());
        }
    }

    String where() {
        return " where " + String.join(" and ", clauses);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String clause, String name, Object value) {
        clauses.add(clause);
        parameters.put(name, value);
    }

    /** Stored times are ISO texts with a fraction: without one, a second's text sorts before all within it. */
    private static String second(Instant instant) {
        var text = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        return text.substring(0, text.length() - 1);
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
