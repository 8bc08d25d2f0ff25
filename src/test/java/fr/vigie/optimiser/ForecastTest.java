package fr.vigie.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a search foresees of a change is what making it does. */
class ForecastTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyChangesOfHandsCostWhatWasForeseen(long seed) {
        Ledger ledger = ledger(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100 && ledger.tables.free.length > 0; i++) {
            expectToCostWhatIsForeseen(ledger, someChanges(ledger.tables, random));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMovesOfTheSearchCostWhatWasForeseen(long seed) {
        Ledger ledger = ledger(seed);
        Moves moves = new Moves(ledger, new SplittableRandom(seed), ledger.tables.eligible);
        for (int i = 0; i < 300 && ledger.tables.free.length > 0; i++) {
            Proposal proposal = moves.propose();
            if (proposal != null) {
                expectToCostWhatIsForeseen(ledger, proposal);
            }
        }
    }

    @Test
    void theMovesGiveNoDutyTwiceAndNoneToSomebodyWhomARuleBars() {
        Ledger ledger = new Ledger(new Tables(new Facts(Examples.problem("small"))));
        ledger.assignPinned();
        Moves moves = new Moves(ledger, new SplittableRandom(1), ledger.tables.eligible);
        Forecast forecast = new Forecast(ledger);
        int made = 0;
        for (int i = 0; i < 20_000; i++) {
            Proposal proposal = moves.propose();
            if (proposal == null) {
                continue;
            }
            made++;
            assertThat(LongStream.range(0, proposal.size()).map(j -> proposal.duty((int) j))).doesNotHaveDuplicates();
            forecast.make(proposal);
            assertThat(ledger.figure(Rule.H_PIN) + ledger.figure(Rule.H_SKILL) + ledger.figure(Rule.H_ENTITLED)
                    + ledger.figure(Rule.H_AVAILABLE) + ledger.figure(Rule.H_RESPONSE)).isZero();
        }
        assertThat(made).isGreaterThan(2_000);
    }

    private static Ledger ledger(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Tables tables = new Tables(new Facts(problem));
        Ledger ledger = new Ledger(tables);
        ledger.assignAll(tables.facts.holders(RandomProblems.assignment(problem, seed)));
        return ledger;
    }

    /** One duty in five to nobody, as many as a proposal holds at most. */
    private static Proposal someChanges(Tables tables, SplittableRandom random) {
        Proposal proposal = new Proposal();
        int[] duties = tables.free.clone();
        int size = 1 + random.nextInt(Math.min(Proposal.LARGEST, duties.length));
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i, duties.length);
            proposal.give(duties[other], random.nextInt(5) == 0 ? -1 : random.nextInt(tables.personCount));
            duties[other] = duties[i];
        }
        return proposal;
    }

    private static void expectToCostWhatIsForeseen(Ledger ledger, Proposal proposal) {
        Forecast forecast = new Forecast(ledger);
        double before = forecast.cost();
        boolean kept = ledger.hard() == 0;
        double growth = forecast.growth(proposal);
        assertThat(forecast.cost()).isEqualTo(before);

        forecast.make(proposal);

        assertThat(growth).isEqualTo(kept && ledger.hard() > 0 ? Double.POSITIVE_INFINITY : forecast.cost() - before);
    }
}
