package fr.vigie.regulation;

import fr.vigie.territory.Countable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the rule packs count of duties. */
@Component
class CountedDuties implements Countable {

    @Override
    public List<String> counters() {
        return Stream.concat(Stream.of("duties", "points"), Arrays.stream(Counter.values()).map(Counter::key)).toList();
    }
}
