package fr.vigie.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.vigie.optimiser.bench.TerritoryGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An absence opens duties: who takes them, with the fewest people disturbed. */
class RepairingTest {

    private final Optimiser optimiser = new Optimiser();

    @Test
    void aColleagueWhoIsFreeTakesTheDutyTheCheapestFirst() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "9 00:00"))
                .person("bob", bob -> bob.targets.put("points", 1))
                .person("eve", eve -> eve.targets.put("points", 0))
                .duty("d", "garde", "7 18:30", "8 08:30", "ada");

        List<Repair> repairs = repairs(rota, "d");

        assertThat(repairs).extracting(Repair::changes).startsWith(Map.of("d", "bob"), Map.of("d", "eve"));
        assertThat(repairs).extracting(Repair::disturbed).startsWith(List.of("bob"), List.of("eve"));
        assertThat(repairs.get(0).comparison().changes()).isEqualTo(Map.of("H-AVAILABLE", -1L, "S-FAIR", -6L));
        assertThat(repairs.get(1).comparison().changes()).isEqualTo(Map.of("H-AVAILABLE", -1L, "S-FAIR", 6L));
        assertThat(repairs).extracting(Repair::broken).containsOnly(List.of());
    }

    @Test
    void leavingItOpenIsTheLastThingToDo() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "9 00:00"))
                .person("bob")
                .duty("d", "garde", "7 18:30", "8 08:30", "ada");

        Repair last = repairs(rota, "d").getLast();

        assertThat(last.changes()).containsOnlyKeys("d").containsValue(null);
        assertThat(last.disturbed()).isEmpty();
        assertThat(last.comparison().added()).extracting(Violation::rule).containsExactly("M-DUTY");
    }

    @Test
    void twoExchangeWhereTheOneWhoIsAwayCanGiveSomethingBack() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "9 00:00"))
                .person("bob", bob -> bob.cap("duties", Problem.Cap.Window.MONTH, 1))
                .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                .duty("e", "garde", "14 18:30", "15 08:30", "bob");

        Repair first = repairs(rota, "d").getFirst();

        assertThat(first.changes()).isEqualTo(Map.of("d", "bob", "e", "ada"));
        assertThat(first.disturbed()).containsExactly("ada", "bob");
        assertThat(first.broken()).isEmpty();
    }

    @Test
    void somebodyTakesItAndHandsOnWhatStandsInTheWay() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("1 00:00", "20 00:00"))
                .person("bob")
                .person("eve", eve -> eve.sites.remove("a"))
                .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                .duty("e", "tele", "7 18:30", "8 08:30", "bob");

        Repair first = repairs(rota, "d").getFirst();

        assertThat(first.changes()).isEqualTo(Map.of("d", "bob", "e", "eve"));
        assertThat(first.disturbed()).containsExactly("bob", "eve");
    }

    @Test
    void threePassTheirDutiesRound() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> {
                    ada.away("7 00:00", "9 00:00");
                    ada.sites.remove("a");
                })
                .person("bob", bob -> bob.cap("duties", Problem.Cap.Window.MONTH, 1))
                .person("eve", eve -> {
                    eve.cap("duties", Problem.Cap.Window.MONTH, 1);
                    eve.away("7 00:00", "9 00:00");
                })
                .duty("d", "tele", "7 18:30", "8 08:30", "ada")
                .duty("e", "garde", "14 18:30", "15 08:30", "bob")
                .duty("f", "astreinte-b", "21 18:30", "22 08:30", "eve");

        Repair first = repairs(rota, "d").getFirst();

        assertThat(first.changes()).isEqualTo(Map.of("d", "bob", "e", "eve", "f", "ada"));
        assertThat(first.disturbed()).containsExactly("ada", "bob", "eve");
        assertThat(first.broken()).isEmpty();
    }

    @Test
    void whatBreaksARuleComesLastAndSaysWhichOne() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "9 00:00"))
                .person("bob", bob -> bob.cap("duties", Problem.Cap.Window.MONTH, 0))
                .duty("d", "garde", "7 18:30", "8 08:30", "ada");

        List<Repair> repairs = repairs(rota, "d");

        assertThat(repairs).hasSize(2);
        assertThat(repairs.getFirst().broken()).isEmpty();
        assertThat(repairs.getLast().changes()).isEqualTo(Map.of("d", "bob"));
        assertThat(repairs.getLast().broken()).extracting(Violation::rule).containsExactly("H-CAP");
    }

    @Test
    void severalDutiesAreFilledTogether() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "10 00:00"))
                .person("bob", bob -> bob.cap("duties", Problem.Cap.Window.MONTH, 1))
                .person("eve", eve -> {
                    eve.cap("duties", Problem.Cap.Window.MONTH, 1);
                    eve.away("7 00:00", "8 10:00");
                })
                .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.rest = 660)
                .duty("e", "garde", "8 18:30", "9 08:30", "ada", duty -> duty.rest = 660);

        Repair first = repairs(rota, "e", "d").getFirst();

        assertThat(first.changes()).isEqualTo(Map.of("d", "bob", "e", "eve"));
        assertThat(first.broken()).isEmpty();
    }

    @Test
    void theLeastDisturbingComesFirstAndTheBestBalancedSecondBeyondThePriceOfAChange() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "9 00:00"))
                .person("bob", bob -> bob.targets.put("points", 1))
                .person("eve", eve -> {
                    eve.away("7 00:00", "9 00:00");
                    eve.targets.put("points", 0);
                })
                .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                .duty("e", "garde", "14 18:30", "15 08:30", "bob");

        assertThat(repairs(rota, "d")).extracting(repair -> repair.changes().size()).containsOnly(1);

        rota.person("bob", bob -> bob.targets.put("points", -4)).person("eve", eve -> eve.targets.put("points", 20));
        assertThat(repairs(rota, "d")).extracting(Repair::changes)
                .startsWith(Map.of("d", "bob"), Map.of("d", "bob", "e", "eve"));
    }

    @Test
    void whoeverIsAwayIsAskedForNothingInReturnWhereOthersCanHelp() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> {
                    ada.away("7 00:00", "9 00:00");
                    ada.targets.put("points", 20);
                })
                .person("bob", bob -> bob.targets.put("points", -4))
                .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                .duty("e", "garde", "14 18:30", "15 08:30", "bob");

        assertThat(repairs(rota, "d")).filteredOn(repair -> !repair.changes().containsValue(null))
                .extracting(Repair::changes).containsExactly(Map.of("d", "bob"));
    }

    @Test
    void fewerPeopleAreDisturbedBeforeItIsBetterBalanced() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "19 00:00"))
                .person("bob", bob -> bob.targets.put("points", 1))
                .person("eve", eve -> eve.targets.put("points", 1))
                .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                .duty("e", "garde", "14 18:30", "15 08:30", "ada");

        List<Repair> repairs = repairs(rota, "d", "e");

        assertThat(repairs).extracting(repair -> repair.disturbed().size()).startsWith(1, 2, 1);
        assertThat(repairs).filteredOn(repair -> repair.comparison().delta().medium() >= 0)
                .extracting(repair -> repair.changes().size()).containsOnly(2);
    }

    @Test
    void whoeverSaidNoIsLeftInPeace() {
        RotaFixture rota = new RotaFixture()
                .person("ada", ada -> ada.away("7 00:00", "9 00:00"))
                .person("bob")
                .person("eve", eve -> eve.cap("duties", Problem.Cap.Window.MONTH, 1))
                .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                .duty("e", "garde", "14 18:30", "15 08:30", "eve");

        List<Repair> repairs = optimiser.repairs(rota.problem(), rota.assignments(), List.of("d"), List.of("bob"), 10);

        assertThat(repairs).flatExtracting(Repair::disturbed).doesNotContain("bob");
        assertThat(repairs.getFirst().changes()).isEqualTo(Map.of("d", "eve", "e", "ada"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13})
    void aRepairIsWorthWhatItSaysAndDisturbsWhomItSays(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Map<String, String> before = optimiser.solve(problem, Options.within(Duration.ofMillis(60))).assignments();
        List<String> opened = before.keySet().stream().filter(duty -> before.get(duty) != null).limit(3).toList();

        List<Repair> repairs = optimiser.repairs(problem, before, opened, List.of(), 8);

        assertThat(repairs).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        assertThat(repairs).extracting(repair -> repair.broken().isEmpty())
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
        for (Repair repair : repairs) {
            Map<String, String> after = new HashMap<>(before);
            after.putAll(repair.changes());
            assertThat(repair.comparison()).isEqualTo(optimiser.compare(problem, before, after));
            assertThat(repair.changes()).containsKeys(opened.toArray(String[]::new));
            assertThat(repair.disturbed()).containsExactlyElementsOf(disturbed(before, repair.changes(), opened));
        }
    }

    private static Set<String> disturbed(Map<String, String> before, Map<String, String> changes, List<String> opened) {
        Set<String> disturbed = new TreeSet<>();
        changes.forEach((duty, to) -> {
            if (!Objects.equals(to, before.get(duty))) {
                disturbed.add(Objects.requireNonNullElse(to, ""));
                disturbed.add(opened.contains(duty) ? "" : Objects.requireNonNullElse(before.get(duty), ""));
            }
        });
        disturbed.remove("");
        return disturbed;
    }

    @Test
    void aWeeksAbsenceInATerritoryOfSixtyIsRepairedWithoutBreakingARule() {
        Problem month = TerritoryGenerator.generate(1, 8, 60, 14, 1, 1);
        Map<String, String> before = optimiser.solve(month, Options.within(Duration.ofSeconds(2))).assignments();
        String away = before.values().stream().filter(Objects::nonNull).findFirst().orElseThrow();
        List<String> opened = before.keySet().stream().filter(duty -> away.equals(before.get(duty))).limit(3).toList();

        List<Repair> repairs = optimiser.repairs(month, before, opened, List.of(), 5);

        assertThat(repairs).hasSize(5).allMatch(repair -> repair.broken().isEmpty());
        assertThat(repairs).extracting(Repair::disturbed).doesNotHaveDuplicates();
        List<Score> deltas = new ArrayList<>(repairs.stream().map(repair -> repair.comparison().delta()).toList());
        assertThat(deltas).extracting(Score::medium).containsOnly(0L);
    }

    @Test
    void unknownDutiesAndThoseOfContextAreRefused() {
        RotaFixture rota = new RotaFixture().context("c", "garde", "7 18:30", "8 08:30", "ada");

        assertThatIllegalArgumentException().isThrownBy(() -> repairs(rota, "night"))
                .withMessage("No duty \"night\" in the problem");
        assertThatIllegalArgumentException().isThrownBy(() -> repairs(rota, "c")).withMessageContaining("is context");
    }

    private List<Repair> repairs(RotaFixture rota, String... opened) {
        return optimiser.repairs(rota.problem(), rota.assignments(), List.of(opened), List.of(), 10);
    }
}
