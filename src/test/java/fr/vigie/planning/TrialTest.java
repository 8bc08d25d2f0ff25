package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Someone;
import fr.vigie.rota.Reassignment;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rules' word on a month of two people: 7 and 10 December 2026 are a Monday and a Thursday. */
class TrialTest {

    @Test
    void a_month_in_order_has_nothing_to_be_found() {
        assertThat(findings(two().holding(7, "morvan").holding(8, "costa"))).isEmpty();
    }

    @Test
    void too_short_a_rest_is_found_with_the_text_behind_it() {
        var month = two().holding(7, "morvan").holding(8, "morvan");
        assertThat(findings(month)).filteredOn(finding -> finding.rule().equals("H-REST")).singleElement().satisfies(finding -> {
            assertThat(finding.name()).isEqualTo("Repos de sécurité");
            assertThat(finding.law()).startsWith("CSP R.6152-27");
            assertThat(finding.duties()).containsExactly(month.night(7), month.night(8));
            assertThat(finding.practitioner()).isEqualTo(month.who("morvan"));
            assertThat(finding.derogation()).isNull();
        });
    }

    @Test
    void a_cap_of_usage_is_not_passed_for_the_law() {
        assertThat(findings(two().holding(7, "morvan").holding(10, "morvan"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("H-CAP");
            assertThat(finding.law()).startsWith("Usage");
        });
    }

    @Test
    void what_stays_open_is_nobodys_broken_rule() {
        assertThat(findings(two())).isEmpty();
    }

    @Test
    void to_fill_a_duty_is_fine_and_to_leave_one_open_has_a_price() {
        var month = two().holding(7, "morvan");
        assertThat(verdict(month, new Reassignment(month.night(20), null, month.who("costa")))).satisfies(verdict -> {
            assertThat(verdict.mark()).isEqualTo(Verdict.Mark.FINE);
            assertThat(verdict.notes()).contains("pourvoit une garde");
        });
        assertThat(verdict(month, new Reassignment(month.night(7), month.who("morvan"), null))).satisfies(verdict -> {
            assertThat(verdict.mark()).isEqualTo(Verdict.Mark.WORSE);
            assertThat(verdict.notes()).first().isEqualTo("laisse une garde à pourvoir");
        });
    }

    @Test
    void what_may_be_derogated_from_is_told_apart_from_what_may_not() {
        var month = two().holding(7, "morvan");
        assertThat(verdict(month, new Reassignment(month.night(10), null, month.who("morvan"))).mark()).isEqualTo(Verdict.Mark.DEROGATION);
        assertThat(verdict(month, new Reassignment(month.night(8), null, month.who("morvan"))).mark()).isEqualTo(Verdict.Mark.REFUSED);
    }

    @Test
    void the_mark_alone_is_that_of_the_whole_word() {
        var month = two().holding(7, "morvan").holding(20, "costa");
        var swap = List.of(new Reassignment(month.night(7), month.who("morvan"), month.who("costa")),
                new Reassignment(month.night(20), month.who("costa"), month.who("morvan")));
        var trial = new Trial(month.situation());
        assertThat(trial.mark(swap)).isEqualTo(trial.verdict(swap, Locale.FRENCH).mark());
    }

    private static PlannedMonth two() {
        return PlannedMonth.with(Someone.named("morvan"), Someone.named("costa"));
    }

    private static List<Finding> findings(PlannedMonth month) {
        return new Trial(month.situation()).findings(Locale.FRENCH);
    }

    private static Verdict verdict(PlannedMonth month, Reassignment change) {
        return new Trial(month.situation()).verdict(List.of(change), Locale.FRENCH);
    }
}
