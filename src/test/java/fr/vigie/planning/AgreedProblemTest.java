package fr.vigie.planning;

import static fr.vigie.SmallTerritory.GARDE;
import static fr.vigie.SmallTerritory.HOSPITAL;
import static fr.vigie.SmallTerritory.TELE;
import static fr.vigie.SmallTerritory.garde;
import static fr.vigie.SmallTerritory.tele;
import static fr.vigie.planning.PlannedMonth.DECEMBER;
import static fr.vigie.planning.PlannedMonth.december;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.optimiser.Problem;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.Months;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LinePair;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a territory needs and has agreed upon, as the optimiser is told of it. */
class AgreedProblemTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void a_need_is_told_for_each_of_its_slots_with_the_lines_that_cover_it() {
        var problem = in(List.of(need("18:30", "08:30")), List.of()).problem();
        assertThat(problem.needs()).hasSize(31).allSatisfy(need -> {
            assertThat(need.site()).isEqualTo("hopital");
            assertThat(need.lines()).containsExactlyInAnyOrder("garde", "tele");
            assertThat(need.criticality()).isEqualTo(3);
        });
        assertThat(problem.needs().getFirst().id()).isEqualTo("scanner/2026-12-01/nuit");
    }

    @Test
    void a_need_is_cut_where_a_line_that_covers_it_changes_hands() {
        // nights change hands at 8:30 and 18:30
        var problem = in(List.of(need("06:00", "20:00")), List.of()).problem();
        assertThat(problem.needs()).filteredOn(need -> need.id().startsWith("scanner/2026-12-02/"))
                .extracting(need -> need.start().toLocalTime() + "-" + need.end().toLocalTime())
                .containsExactly("06:00-08:30", "08:30-18:30", "18:30-20:00");
    }

    @Test
    void a_site_accepts_a_share_of_teleradiology_in_minutes_of_its_needs() {
        var problem = in(List.of(need("18:30", "08:30")), List.of(agreement(Map.of(HOSPITAL, 50)))).problem();
        assertThat(problem.rules().teleLimits()).containsExactly(new Problem.TeleLimit("hopital", 31 * 14 * 60 / 2));
    }

    @Test
    void a_partners_share_of_some_lines_is_a_group_with_a_counter_of_its_own() {
        var share = new Contribution("duties", Set.of(TELE), Contribution.Mode.AU_MOINS, true, 40, Contribution.Span.MOIS, 7);
        var problem = in(List.of(), List.of(agreement(Map.of(), share))).problem();
        assertThat(problem.groups()).containsExactly(new Problem.Group("pimm/0", Set.of("ght-morvan", "ght-costa"), "pimm/0", 12,
                Problem.Group.Mode.AT_LEAST, 7));
        assertThat(problem.duties()).allSatisfy(duty -> {
            if (duty.line().equals("tele")) {
                assertThat(duty.counts()).containsEntry("pimm/0", 1);
            } else {
                assertThat(duty.counts()).doesNotContainKey("pimm/0");
            }
        });
    }

    @Test
    void a_years_number_is_spread_over_its_months_less_what_was_held() {
        var points = new Contribution("points", Set.of(), Contribution.Mode.EXACT, false, 900, Contribution.Span.ANNEE, 1);
        var month = in(List.of(), List.of(agreement(Map.of(), points))).past(YearMonth.of(2026, 11), "morvan", "points", 700)
                .past(YearMonth.of(2025, 12), "morvan", "points", 60);
        assertThat(month.problem().groups()).singleElement().satisfies(group -> {
            assertThat(group.counter()).isEqualTo("points");
            assertThat(group.target()).isEqualTo(200);
        });
    }

    @Test
    void combinable_lines_are_told() {
        assertThat(in(List.of(), List.of()).problem().combinable()).containsExactly(new Problem.LinePair("garde", "tele"));
    }

    @Test
    void a_line_that_changes_in_the_month_is_two_in_the_problem() {
        var territory = territory(List.of(need("18:30", "08:30")), List.of()).withLine(changed(december(16), 3));
        var problem = PlannedMonth.in(territory, Someone.named("morvan")).problem();
        assertThat(problem.lines()).extracting(Problem.Line::id).containsExactly("garde@2020-01-01", "garde", "tele");
        assertThat(problem.lines()).extracting(Problem.Line::criticality).containsExactly(10, 3, 10);
        assertThat(problem.duties()).filteredOn(duty -> duty.line().equals("garde@2020-01-01")).hasSize(15);
        assertThat(problem.duties()).filteredOn(duty -> duty.line().equals("garde")).hasSize(16);
        assertThat(problem.needs().getFirst().lines()).containsExactlyInAnyOrder("garde@2020-01-01", "garde", "tele");
        assertThat(ProblemLines.lineOf("garde@2020-01-01")).isEqualTo(GARDE);
    }

    @Test
    void a_written_consent_lifts_its_cap_in_a_month_that_it_covers_whole() {
        assertThat(nightsOfGardeAWeek(consent(december(1)))).isEqualTo(2);
        assertThat(nightsOfGardeAWeek(consent(december(2)))).isEqualTo(1);
    }

    @Test
    void the_points_of_a_shared_post_fall_on_its_sites_as_it_is_shared() {
        var clinic = new DutyLine(new LineId("clinique"), "Clinique", DutyKind.GARDE, SmallTerritory.CLINIC,
                Set.of(SmallTerritory.CLINIC), Set.of(), Set.of(), 5, null, garde().slots(), LONG_AGO, null, null);
        var month = PlannedMonth.in(SmallTerritory.of("ght", garde(), clinic), Someone.named("morvan")
                .at(new Post(HOSPITAL, 75, LONG_AGO, null), new Post(SmallTerritory.CLINIC, 25, LONG_AGO, null)));
        assertThat(month.practitioner("morvan").siteTargets()).isEqualTo(Map.of("hopital", Math.round(month.points() * 0.75f),
                "clinique", Math.round(month.points() * 0.25f)));
    }

    @Test
    void a_change_of_a_line_tells_what_it_would_do_to_a_month_that_is_open() {
        var territory = territory(List.of(), List.of());
        var month = PlannedMonth.in(territory, Someone.named("morvan")).holding(20, "morvan");
        var effect = effect(month, territory.withLine(closedOnSundays(december(16))));
        assertThat(effect.appearing()).isEmpty();
        assertThat(effect.disappearing()).extracting(held -> held.duty().day()).containsExactly(december(20), december(27));
        assertThat(effect.disappearing()).extracting(LineEffect.Held::holder).containsExactly(month.who("morvan"), null);
        assertThat(effect.changing()).isEmpty();
        assertThat(effect(month, territory.withLine(changed(december(16), 3))).isNone()).isTrue();
    }

    @Test
    void a_change_of_hours_changes_duties_and_of_skills_their_holders() {
        var territory = territory(List.of(), List.of());
        var month = PlannedMonth.in(territory, Someone.named("morvan")).holding(20, "morvan");
        var later = line(december(16), 10, Set.of("SCANNER"), pattern("19:30", "08:30", DayKind.EVERY_DAY));
        assertThat(effect(month, territory.withLine(later)).changing()).hasSize(16).allSatisfy(change ->
                assertThat(change.would().workMinutes()).isEqualTo(change.was().workMinutes() - 60));
        var skilled = line(december(16), 10, Set.of("SCANNER", "AUTRE"), garde().slots());
        assertThat(effect(month, territory.withLine(skilled)).othersMayNotHold()).extracting(LineEffect.Held::duty)
                .extracting(Duty::day).containsExactly(december(20));
    }

    private static LineEffect effect(PlannedMonth month, TerritoryView changed) {
        return LineEffects.effect(month.rota(), changed, GARDE, month.situation().practitioners(), Months.RULES.at(december(1)));
    }

    private static int nightsOfGardeAWeek(Consent consent) {
        var situation = PlannedMonth.with(Someone.named("morvan")).situation();
        var one = situation.practitioners().getFirst();
        var willing = new PractitionerView(one.id(), one.territory(), one.profile(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(consent), List.of());
        return Caps.of(willing, situation).stream().filter(cap -> cap.counter().equals("nights")
                && cap.kinds().equals(Set.of(Problem.LineKind.GARDE))).findFirst().orElseThrow().max();
    }

    private static Consent consent(LocalDate from) {
        return new Consent("c", "nights", Set.of(DutyKind.GARDE), Consent.Over.WEEK, 2, LONG_AGO, from, null);
    }

    private static PlannedMonth in(List<Need> needs, List<Agreement> agreements) {
        return PlannedMonth.in(territory(needs, agreements), Someone.named("morvan"), Someone.named("costa"), Someone.provider("hesperia"));
    }

    private static TerritoryView territory(List<Need> needs, List<Agreement> agreements) {
        var t = SmallTerritory.of("ght", garde(), tele());
        return new TerritoryView(t.id(), t.name(), t.zone(), t.region(), t.establishments(), t.sites(), t.skills(), t.lines(),
                List.of(), needs, agreements, List.of(new LinePair(TELE, GARDE)), List.of());
    }

    private static Need need(String from, String to) {
        return new Need("scanner", HOSPITAL, Modality.SCANNER, pattern(from, to, DayKind.EVERY_DAY), Set.of(GARDE, TELE), 3,
                DECEMBER.atDay(1), null);
    }

    private static Agreement agreement(Map<SiteId, Integer> tele, Contribution... contributions) {
        return new Agreement("pimm", "PIMM", SmallTerritory.named("ght").establishments().getFirst().id(),
                List.of(contributions), tele, LONG_AGO, null);
    }

    private static DutyLine changed(LocalDate from, int criticality) {
        return line(from, criticality, Set.of("SCANNER"), garde().slots());
    }

    private static DutyLine closedOnSundays(LocalDate from) {
        return line(from, 10, Set.of("SCANNER"), pattern("18:30", "08:30", Set.of(DayKind.MONDAY, DayKind.TUESDAY,
                DayKind.WEDNESDAY, DayKind.THURSDAY, DayKind.FRIDAY, DayKind.SATURDAY, DayKind.HOLIDAY)));
    }

    private static DutyLine line(LocalDate from, int criticality, Set<String> skills, SlotPattern slots) {
        var was = garde();
        return new DutyLine(was.id(), was.name(), was.kind(), was.site(), was.covers(), skills, was.sectors(), criticality, null,
                slots, from, null, null);
    }

    private static SlotPattern pattern(String from, String to, Set<DayKind> days) {
        return new SlotPattern(List.of(new SlotRule("nuit", "Nuit", days, LocalTime.parse(from), LocalTime.parse(to))),
                SlotGrouping.NONE);
    }
}
