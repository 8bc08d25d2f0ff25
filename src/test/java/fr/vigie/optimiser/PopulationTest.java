package fr.vigie.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Good answers that are kept, and what is bred from them. */
class PopulationTest {

    private final Tables tables = new Tables(new Facts(Examples.problem("small")));
    private final Population population = new Population(tables);
    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void theSameAnswerIsTakenInOnce() {
        Incumbent.Best answer = answer();
        for (int i = 0; i < 9; i++) {
            population.offer(answer);
        }
        assertThat(population.child(random)).isNull();
    }

    @Test
    void anAnswerNearABetterOneIsNotTakenIn() {
        Incumbent.Best answer = answer();
        population.offer(answer);
        for (int duty : tables.free) {
            Ledger other = new Ledger(tables);
            other.assignAll(answer.holders());
            other.assign(duty, -1);
            population.offer(new Incumbent.Best(other.holders(), other.score()));
        }
        assertThat(population.child(random)).isNull();
    }

    @Test
    void aChildKeepsPinsAndBreaksNoHardRuleThatItsParentsKeep() {
        fill();
        for (int i = 0; i < 40; i++) {
            assertThat(population.child(random).ledger().hard()).isZero();
        }
    }

    @Test
    void aChildHoldsWhatItsParentsHoldAndIsOfferedToTheEligibleAlone() {
        List<Incumbent.Best> parents = fill();
        boolean narrowed = false;
        for (int i = 0; i < 40; i++) {
            Annealing.Origin child = population.child(random);
            for (int duty : tables.free) {
                int holder = child.ledger().holder(duty);
                assertThat(holder < 0 || parents.stream().anyMatch(parent -> parent.holders()[duty] == holder)).isTrue();
                assertThat(Arrays.stream(child.choices()[duty]).boxed())
                        .isSubsetOf(Arrays.stream(tables.eligible[duty]).boxed().toList());
                narrowed |= child.choices()[duty].length < tables.eligible[duty].length;
            }
        }
        assertThat(narrowed).isTrue();
    }

    @Test
    void onePopulationJoinsAnotherWithAllItsMembers() {
        fill();
        Population other = new Population(tables);
        population.join(other);
        assertThat(other.child(random)).isNotNull();
    }

    private List<Incumbent.Best> fill() {
        List<Incumbent.Best> parents = new ArrayList<>();
        while (population.child(random) == null) {
            parents.add(answer());
            population.offer(parents.getLast());
        }
        return parents;
    }

    /** By chance, without a broken hard rule. */
    private Incumbent.Best answer() {
        Ledger ledger = new Ledger(tables);
        ledger.assignPinned();
        for (int duty : tables.free) {
            int[] eligible = tables.eligible[duty];
            ledger.mark();
            ledger.assign(duty, eligible[random.nextInt(eligible.length)]);
            if (ledger.hard() > 0) {
                ledger.rollBack();
            }
        }
        int[] holders = ledger.holders();
        assertThat(Arrays.stream(holders).filter(holder -> holder >= 0).count()).isGreaterThan(20);
        return new Incumbent.Best(holders, ledger.score());
    }
}
