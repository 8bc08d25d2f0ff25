package fr.vigie.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Solving, judging and ranking through the room's face. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OptimiserTest {

    private final Optimiser optimiser = new Optimiser();

    @Test
    void theTinyProblemIsSolvedToItsOptimum() {
        Solution solution = optimiser.solve(Examples.problem("tiny"), Options.within(Duration.ofSeconds(1)));

        assertThat(solution.score()).isEqualTo(new Score(0, 0, -90));
        assertThat(solution.breakdown()).containsEntry("S-SPACING", 72L).containsEntry("S-FAIR", 12L)
                .containsEntry("S-SESSION", 6L).hasSize(Rule.values().length);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSolutionNamesEveryDutyKeepsPinsAndIsWorthWhatItClaims(long seed) {
        Problem problem = RandomProblems.problem(seed);

        Solution solution = optimiser.solve(problem, Options.within(Duration.ofMillis(60)).withSeed(seed));

        assertThat(solution.assignments().keySet()).containsExactlyElementsOf(problem.duties().stream()
                .filter(duty -> !duty.context()).map(Problem.Duty::id).toList());
        assertThat(solution.breakdown()).containsEntry("H-PIN", 0L);
        assertThat(optimiser.analyse(problem, solution.assignments()).score()).isEqualTo(solution.score());
    }

    @Test
    void stoppingEndsALongSolveWithTheBestSoFar() {
        Run run = optimiser.start(Examples.problem("small"), Options.within(Duration.ofHours(1)), progress -> {});
        run.stop();

        assertThat(run.result().join().assignments()).hasSize(62);
    }

    @Test
    void progressTellsOfTheTimeAndOfAnAnswerThatOnlyGrowsBetter() {
        Problem problem = Examples.problem("small");
        List<Progress> told = Collections.synchronizedList(new ArrayList<>());

        Solution solution = optimiser.start(problem,
                new Options(Duration.ofMillis(900), 0, 2, null), told::add).result().join();

        assertThat(told).hasSizeGreaterThanOrEqualTo(3).extracting(Progress::score).isSorted();
        assertThat(told.getLast().score()).isEqualTo(solution.score());
        assertThat(told.getLast().assignments()).isEqualTo(solution.assignments());
        assertThat(told.getLast().openDuties()).isEqualTo(
                Collections.frequency(solution.assignments().values(), null));
    }

    @Test
    void aListenerThatFailsFailsTheSolve() {
        Run run = optimiser.start(Examples.problem("tiny"), Options.within(Duration.ofSeconds(9)), progress -> {
            throw new IllegalStateException("the page is gone");
        });

        assertThatThrownBy(() -> run.result().join()).hasMessageContaining("the page is gone");
    }

    @Test
    void aRepairStartsFromWhatThereIsAndChangesLittle() {
        Problem problem = Examples.problem("small");
        Solution best = Examples.solution("small", problem);
        Options options = Options.within(Duration.ofMillis(300)).startingFrom(best.assignments());

        assertThat(optimiser.solve(problem, options).score()).isGreaterThanOrEqualTo(best.score());
    }

    @Test
    void unknownIdsAreRefused() {
        Problem problem = Examples.problem("tiny");

        assertThatIllegalArgumentException().isThrownBy(() -> optimiser.analyse(problem, Map.of("night", "ada")))
                .withMessage("No duty \"night\" in the problem");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> optimiser.candidates(problem, Map.of(), "before-night-2026-12-06"))
                .withMessageContaining("is context");
    }

    @Test
    void aViolationIsSaidInFrenchAndInEnglishWithSpokenNames() {
        RotaFixture rota = new RotaFixture()
                .duty("d", "garde", "5 18:30", "6 08:30", "ada", duty -> duty.rest = 14 * 60)
                .duty("e", "garde", "6 18:30", "7 08:30", "ada");
        Names names = new Names() {
            @Override
            public String duty(String id) {
                return id.equals("d") ? "la garde du 5 déc. (nuit)" : "celle du 6 déc.";
            }
        };

        Violation violation = optimiser.analyse(rota.problem(), rota.assignments()).violations().getFirst();

        assertThat(violation.text(Locale.FRENCH, names)).isEqualTo(
                "H-REST\u00a0: repos de 14\u00a0h exigé après la garde du 5 déc. (nuit), "
                        + "il n’en reste que 10\u00a0h avant celle du 6 déc.");
        assertThat(violation.text(Locale.ENGLISH, Names.IDS))
                .isEqualTo("H-REST: a rest of 14\u00a0h is due after d, only 10\u00a0h is left before e");
    }

    @Test
    void everyViolationCanBeSaidInBothLanguages() {
        for (long seed = 0; seed < 100; seed++) {
            Problem problem = RandomProblems.problem(seed);
            Map<String, String> assignments = RandomProblems.assignment(problem, seed);
            for (Violation violation : optimiser.analyse(problem, assignments).violations()) {
                assertThat(violation.text(Locale.FRENCH, Names.IDS)).doesNotContain("{", "'");
                assertThat(violation.text(Locale.ENGLISH, Names.IDS)).doesNotContain("{", "'");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aCandidateForecastsExactlyWhatChoosingItDoes(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Map<String, String> before = RandomProblems.assignment(problem, seed);
        for (String duty : before.keySet()) {
            List<Candidate> candidates = optimiser.candidates(problem, before, duty);
            assertThat(candidates).hasSize(problem.practitioners().size() + 1);
            assertThat(candidates).extracting(Candidate::feasible).isSortedAccordingTo(Collections.reverseOrder());
            for (Candidate candidate : candidates) {
                Map<String, String> after = new HashMap<>(before);
                after.put(duty, candidate.practitioner());
                Comparison comparison = optimiser.compare(problem, before, after);
                assertThat(candidate.delta()).isEqualTo(comparison.delta());
                assertThat(candidate.added()).containsExactlyInAnyOrderElementsOf(hard(comparison.added()));
                assertThat(candidate.removed()).containsExactlyInAnyOrderElementsOf(hard(comparison.removed()));
            }
        }
    }

    @Test
    void anOpenDutyIsFreedByTheFewestDecisionsFirst() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "9 00:00"))
                .person("bob", bob -> {
                    bob.away("7 00:00", "9 00:00");
                    bob.sector = "LIBERAL";
                })
                .person("eve", eve -> eve.skills.clear())
                .line("garde", line -> line.sectors = Set.of("PUBLIC"))
                .duty("d", "garde", "7 18:30", "8 08:30", null);

        List<Release> releases = optimiser.releases(rota.problem(), rota.assignments(), "d");

        assertThat(releases).extracting(Release::practitioner).containsExactly("ada", "bob");
        assertThat(releases.getFirst().steps(Locale.FRENCH, Names.IDS))
                .containsExactly("déplacer l’absence de ada du 7 déc. à 0\u00a0h au 9 déc. à 0\u00a0h");
        assertThat(releases.getLast().steps(Locale.ENGLISH, Names.IDS)).containsExactly(
                "open garde to the sector LIBERAL", "move the absence of bob from 7 Dec at 00:00 to 9 Dec at 00:00");
    }

    @Test
    void handingOnAnotherDutyFreesTheFirst() {
        RotaFixture rota = new RotaFixture()
                .person("ada")
                .person("bob", bob -> bob.sites.remove("a"))
                .duty("d", "garde", "7 18:30", "8 08:30", null)
                .duty("e", "tele", "7 18:30", "8 08:30", "ada");

        Release release = optimiser.releases(rota.problem(), rota.assignments(), "d").getFirst();

        assertThat(release.lifted()).isEmpty();
        assertThat(release.moves()).containsExactly(Map.entry("e", "bob"));
        assertThat(release.steps(Locale.FRENCH, Names.IDS)).containsExactly("confier e à bob");
    }

    private static List<Violation> hard(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> Rule.of(violation.rule()).level() == Rule.Level.HARD).toList();
    }
}
