package fr.vigie.regulation.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.vigie.territory.TerritoryId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address says it.
 *
 * @param territory empty for the reader's first
 * @param day empty for today
 */
record RulesAddress(Optional<TerritoryId> territory, Optional<LocalDate> day, Part part) {

    /** The parts of the page. */
    enum Part {
        IN_FORCE("inForce"), OWN("own"), PACKS("packs");

        final String key;

        Part(String key) {
            this.key = key;
        }
    }

    static RulesAddress of(QueryParameters query) {
        return new RulesAddress(query.getSingleParameter("territoire").filter(text -> !text.isBlank()).map(TerritoryId::new),
                query.getSingleParameter("au").flatMap(RulesAddress::day), query.getSingleParameter("partie")
                .flatMap(name -> Stream.of(Part.values()).filter(part -> part.key.equals(name)).findFirst()).orElse(Part.IN_FORCE));
    }

    QueryParameters query() {
        Map<String, String> fields = new TreeMap<>();
        territory.ifPresent(id -> fields.put("territoire", id.value()));
        day.ifPresent(date -> fields.put("au", date.toString()));
        if (part != Part.IN_FORCE) {
            fields.put("partie", part.key);
        }
        return QueryParameters.simple(fields);
    }

    RulesAddress in(TerritoryId other) {
        return new RulesAddress(Optional.of(other), day, part);
    }

    RulesAddress on(@Nullable LocalDate other) {
        return new RulesAddress(territory, Optional.ofNullable(other), part);
    }

    RulesAddress at(Part other) {
        return new RulesAddress(territory, day, other);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
