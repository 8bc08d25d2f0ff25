package fr.vigie.planning;

import static fr.vigie.SmallTerritory.garde;
import static fr.vigie.SmallTerritory.tele;
import static fr.vigie.planning.PlannedMonth.december;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.optimiser.Analysis;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.ProblemFile;
import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.Post;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatedLimitsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LineId ASTREINTE = new LineId("astreinte");

    private final Optimiser optimiser = new Optimiser();

    @Test
    void who_is_dispensed_of_presence_on_site_may_not_hold_the_gardes_that_meet_its_days_and_may_hold_the_others() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.SUR_PLACE, december(5), december(20)));
        assertThat(nightsForbidden(month)).containsExactlyElementsOf(IntStream.rangeClosed(4, 20).boxed().toList());
    }

    @Test
    void a_dispensation_without_an_end_lasts_to_the_last_night() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.SUR_PLACE, december(29), null));
        assertThat(nightsForbidden(month)).containsExactly(28, 29, 30, 31);
    }

    @Test
    void one_of_another_month_forbids_nothing() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.SUR_PLACE, LocalDate.of(2027, 1, 2), null)
                .dispensedOf(Scope.SUR_PLACE, LONG_AGO, december(1).minusDays(1)));
        assertThat(nightsForbidden(month)).isEmpty();
    }

    @Test
    void at_home_and_at_a_distance_they_are_on_duty_like_the_others() {
        var month = PlannedMonth.in(SmallTerritory.of("ght", garde(), astreinte(), tele()),
                Someone.named("morvan").readingAtADistance().dispensedOf(Scope.SUR_PLACE, december(1), null));
        assertThat(forbidding(month, "garde", december(8))).isNotEmpty();
        assertThat(forbidding(month, "astreinte", december(8))).isEmpty();
        assertThat(forbidding(month, "tele", december(8))).isEmpty();
    }

    @Test
    void others_are_not_concerned() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.SUR_PLACE, december(1), null), Someone.named("costa"));
        assertThat(month.practitioner("costa").caps()).noneMatch(cap -> cap.max() == 0);
    }

    @Test
    void a_post_that_moves_while_the_month_lasts_is_held_where_it_is_on_the_day() {
        var month = PlannedMonth.with(Someone.named("morvan").at(new Post(SmallTerritory.HOSPITAL, 100, LONG_AGO, december(14)),
                new Post(SmallTerritory.CLINIC, 100, december(15), null)));
        assertThat(nightsForbidden(month)).containsExactlyElementsOf(IntStream.rangeClosed(15, 31).boxed().toList());
        assertThat(DatedLimits.behind(forbidding(month, "garde", december(20)).getFirst())).contains(DatedLimits.Cause.HORS_SITE);
    }

    @Test
    void who_has_no_share_of_the_duties_is_given_none_of_any_line() {
        var month = PlannedMonth.in(SmallTerritory.of("ght", garde(), tele()), Someone.named("morvan").readingAtADistance().owing(0));
        assertThat(nightsForbidden(month)).hasSize(31);
        var against = forbidding(month, "tele", december(8)).getFirst();
        assertThat(DatedLimits.behind(against)).contains(DatedLimits.Cause.SANS_PART);
        assertThat(Grounds.of(against, month.situation())).isEmpty();
    }

    @Test
    void an_outside_provider_owes_nothing_and_may_hold_what_nobody_else_holds() {
        var month = PlannedMonth.in(SmallTerritory.of("ght", garde(), tele()), Someone.provider("morvan").owing(0));
        assertThat(forbidding(month, "tele", december(8))).isEmpty();
    }

    @Test
    void it_is_said_as_what_it_is_and_not_as_a_cap() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.SUR_PLACE, december(1), null));
        var names = new SpokenNames(month.situation(), Locale.FRENCH);
        var violation = forbidding(month, "garde", december(8)).getFirst();
        assertThat(DatedLimits.behind(violation)).contains(DatedLimits.Cause.SUR_PLACE);
        assertThat(violation.reason().text(Locale.FRENCH, names)).contains("gardes pendant une dispense de présence sur place");
    }

    @Test
    void a_problem_with_it_is_read_as_it_was_written() throws IOException {
        var problem = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.SUR_PLACE, december(5), december(20))).problem();
        var file = new ByteArrayOutputStream();
        ProblemFile.write(problem, file);
        assertThat(ProblemFile.read(new ByteArrayInputStream(file.toByteArray()))).isEqualTo(problem);
    }

    private List<Integer> nightsForbidden(PlannedMonth month) {
        return IntStream.rangeClosed(1, 31).filter(day -> !forbidding(month, "garde", december(day)).isEmpty()).boxed().toList();
    }

    /** What stands against one duty, held alone. */
    private List<Violation> forbidding(PlannedMonth month, String line, LocalDate day) {
        var holders = new HashMap<String, String>();
        holders.put("ght/" + line + "/" + day + "/nuit", month.who("morvan").value());
        Analysis analysis = optimiser.analyse(month.problem(), holders);
        return analysis.violations().stream().filter(Trial::isHard).toList();
    }

    private static DutyLine astreinte() {
        var like = garde();
        return new DutyLine(ASTREINTE, "astreinte", DutyKind.ASTREINTE, like.site(), like.covers(), like.skills(), like.sectors(), 10, null,
                like.slots(), like.validFrom(), null, null);
    }
}
