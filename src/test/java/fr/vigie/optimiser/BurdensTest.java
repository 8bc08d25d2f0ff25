package fr.vigie.optimiser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of where costs come from accounts for all of them, and can be said. */
class BurdensTest {

    private final Optimiser optimiser = new Optimiser();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBurdensOfEachRuleSumUpToItsFigure(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Map<String, String> assignments = RandomProblems.assignment(problem, seed);

        Map<String, Long> sums = new TreeMap<>(optimiser.burdens(problem, assignments).stream()
                .collect(groupingBy(Violation::rule, summingLong(Violation::amount))));
        Map<String, Long> figures = new TreeMap<>(optimiser.analyse(problem, assignments).breakdown());
        figures.entrySet().removeIf(figure -> !figure.getKey().startsWith("S-") || figure.getValue() == 0);
        assertThat(sums).isEqualTo(figures);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachBurdenIsSaidInBothLanguages(long seed) {
        Problem problem = RandomProblems.problem(seed);
        optimiser.burdens(problem, RandomProblems.assignment(problem, seed)).forEach(burden -> {
            assertThat(burden.reason().text(Locale.FRENCH, Names.IDS)).doesNotContain("{").isNotBlank();
            assertThat(burden.reason().text(Locale.ENGLISH, Names.IDS)).doesNotContain("{").isNotBlank();
        });
    }
}
