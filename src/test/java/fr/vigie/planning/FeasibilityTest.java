package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.planning.LineFeasibility.Kind;
import fr.vigie.planning.LineFeasibility.Limit;
import fr.vigie.planning.LineFeasibility.Remedy;
import fr.vigie.planning.LineFeasibility.Window;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.RulePack;
import fr.vigie.rota.Months;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territoryfile.TerritoryDescription;
import fr.vigie.territoryfile.TerritoryFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A garde of every night: one a week at most for one person, so seven, and nine with leave. */
class FeasibilityTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final TerritoryView GHT = SmallTerritory.of("ght", SmallTerritory.garde());
    private static final TerritoryDescription PIMM = TerritoryFiles.read(Path.of("config", "demo-pimm"));
    private static final RulePack BY_LAW = Months.RULES.at(DECEMBER.atDay(1), PIMM.territory());
    private static final RulePack TWO_NIGHTS = BY_LAW.with(new LocalRules(DECEMBER.atDay(1), Map.of("plafonds.PRATICIEN.nights.ASTREINTE.WEEK", 2)));

    @Test
    void nine_are_enough_for_a_garde_of_every_night() {
        var nine = garde(people(9));
        assertThat(nine.enough()).isTrue();
        assertThat(nine.pool()).isEqualTo(9);
        assertThat(nine.needed()).isEqualTo(9);
        assertThat(nine.tightest()).isEqualTo(new Limit("nights", Window.WEEK, 1, 7));
        assertThat(nine.remedies()).isEmpty();
    }

    @Test
    void eight_are_not_and_it_is_said_what_to_do() {
        var eight = garde(people(8));
        assertThat(eight.enough()).isFalse();
        assertThat(eight.remedies()).extracting(Remedy::kind, each -> each.people().size()).contains(tuple(Kind.CONSENTEMENT, 8));
        assertThat(eight.in(Locale.FRENCH)).contains("8 personnes", "9", "congés compris", "7 nuits");
        assertThat(eight.in(Locale.ENGLISH)).contains("8 people", "9", "leave included", "7 nights");
        assertThat(eight.remedies(Locale.FRENCH)).allSatisfy(words -> assertThat(words).endsWith("."));
    }

    @Test
    void leave_that_is_recorded_counts_instead_of_the_usual() {
        assertThat(garde(people(8).limit(7).map(Someone::named), Someone.named("parti")
                .onLeave(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31))).enough()).isTrue();
    }

    @Test
    void who_is_dispensed_of_duty_on_site_is_not_counted_for_a_garde() {
        var dispensed = garde(people(8).map(Someone::named), Someone.named("neuvieme")
                .dispensedOf(Dispensation.Scope.SUR_PLACE, LocalDate.of(2026, 1, 1), null));
        assertThat(dispensed.pool()).isEqualTo(8);
        assertThat(dispensed.enough()).isFalse();
    }

    @Test
    void who_has_no_share_of_the_duties_is_not_counted_and_is_named_among_what_to_do() {
        var without = garde(people(8).map(Someone::named), Someone.named("neuvieme").owing(0));
        assertThat(without.pool()).isEqualTo(8);
        assertThat(without.enough()).isFalse();
        assertThat(without.remedies()).contains(new Remedy(Kind.PART, List.of(Someone.named("neuvieme").owing(0).in(GHT.id()).id())));
        assertThat(without.remedies(Locale.FRENCH)).anySatisfy(words -> assertThat(words).startsWith("Une personne pourrait tenir cette ligne"));
    }

    @Test
    void who_is_bound_by_no_cap_counts_for_what_is_asked() {
        assertThat(garde(people(1).map(Someone::named), Someone.named("liberal").under(PractitionerStatus.LIBERAL)
                , Someone.named("autre").under(PractitionerStatus.LIBERAL)).enough()).isTrue();
    }

    @Test
    void with_nobody_it_is_said() {
        var none = garde(Stream.of());
        assertThat(none.enough()).isFalse();
        assertThat(none.in(Locale.FRENCH)).contains("personne ne peut");
        assertThat(none.remedies()).containsExactly(new Remedy(Kind.MUTUALISATION, List.of()));
    }

    @Test
    void the_demonstrations_have_the_people_they_need() {
        for (var folder : List.of("demo", "demo-pimm")) {
            var described = TerritoryFiles.read(Path.of("config", folder));
            var territory = described.territory();
            var pools = new LinePools(territory, described.practitioners(), Months.RULES.at(DECEMBER.atDay(1), territory), DECEMBER);
            assertThat(territory.linesOf(DECEMBER)).filteredOn(line -> line.criticality() > 0).map(pools::of)
                    .allSatisfy(line -> assertThat(line.enough()).as(line.in(Locale.FRENCH)).isTrue());
        }
    }

    @Test
    void a_duty_that_alone_passes_a_cap_is_held_by_nobody_however_many_they_are() {
        var weekend = interventional(TWO_NIGHTS, PIMM.practitioners());
        assertThat(weekend.pool()).isEqualTo(8);
        assertThat(weekend.enough()).isFalse();
        assertThat(weekend.alone()).isEqualTo(new Limit("nights", Window.WEEK, 2, 3));
        assertThat(weekend.in(Locale.FRENCH)).contains("aucune ne peut tenir une garde entière", "Une seule en compte 3 nuits, 2 au plus");
        assertThat(weekend.in(Locale.ENGLISH)).contains("none may hold a whole duty", "One alone counts 3 nights, 2 at most");
        assertThat(weekend.remedies()).extracting(Remedy::kind).contains(Kind.CONSENTEMENT, Kind.DECOUPE);
        assertThat(interventional(BY_LAW, PIMM.practitioners()).alone()).isNull();
    }

    @Test
    void who_has_consented_to_more_may_hold_the_whole_duty() {
        var consent = new Consent("c", "nights", Set.of(DutyKind.ASTREINTE), Consent.Over.WEEK, 3, DECEMBER.atDay(1), DECEMBER.atDay(1), null);
        var consented = PIMM.practitioners().stream().map(p -> p.id().value().equals("cecile-chastaing")
                ? new PractitionerView(p.id(), p.territory(), p.profile(), p.leaves(), p.dispensations(), p.wishes(), p.sessions(),
                        p.formerProfiles(), List.of(consent), p.earlierCounts()) : p).toList();
        assertThat(interventional(TWO_NIGHTS, consented).alone()).isNull();
    }

    @Test
    void a_stricter_cap_says_before_it_is_set_which_lines_it_leaves_without_people() {
        var territory = PIMM.territory();
        var situation = new Situation(Months.open(territory, DECEMBER), territory, PIMM.practitioners(), List.of(), List.of(), BY_LAW);
        var said = new ArrayList<String>();
        RuleEffects.pools(situation, BY_LAW, TWO_NIGHTS, Locale.FRENCH, said);
        assertThat(said).singleElement().asString().contains("Astreinte interventionnelle", "n’aurait plus assez de monde", "3 nuits");
        said.clear();
        RuleEffects.pools(situation, TWO_NIGHTS, BY_LAW, Locale.FRENCH, said);
        assertThat(said).singleElement().asString().contains("Astreinte interventionnelle", "aurait de nouveau assez de monde");
    }

    private static LineFeasibility interventional(RulePack rules, List<PractitionerView> people) {
        var territory = PIMM.territory();
        return new LinePools(territory, people, rules, DECEMBER).of(territory.line(new LineId("astreinte-interventionnelle")).orElseThrow());
    }

    private static Stream<String> people(int number) {
        return IntStream.range(0, number).mapToObj(n -> "ph" + n);
    }

    private static LineFeasibility garde(Stream<String> names) {
        return garde(names.map(Someone::named), new Someone[0]);
    }

    private static LineFeasibility garde(Stream<Someone> people, Someone... others) {
        List<PractitionerView> all = Stream.concat(people, Stream.of(others)).map(each -> each.in(GHT.id())).toList();
        return new LinePools(GHT, all, Months.RULES.at(DECEMBER.atDay(1)), DECEMBER).of(GHT.lines().getFirst());
    }
}
