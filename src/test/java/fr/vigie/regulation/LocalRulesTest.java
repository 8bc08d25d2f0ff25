package fr.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.regulation.RuleParameter.Bound;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.LawLimits.Breach;
import fr.vigie.territory.LocalRules;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A territory's own rules over the law's. */
class LocalRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String THREE_NIGHTS = "plafonds.PRATICIEN.nights.ASTREINTE.WEEK";

    private final RulePacks packs = RulePacks.in(Path.of("config/regulation"));
    private final RulePack law = packs.at(DAY);
    private final LawInForce limits = new LawInForce(packs);

    @Test
    void without_any_the_law_stands() {
        assertThat(law.with(null)).isSameAs(law);
        assertThat(law.with(rules(Map.of()))).isEqualTo(law);
    }

    @Test
    void weights_points_rests_and_caps_take_the_territorys_numbers() {
        var own = law.with(rules(Map.of("poids.voeu", 75, "poids.equite.feasts", 99, "points.garde.NIGHT", 11,
                "repos.quotidienHeures", 12, THREE_NIGHTS, 2)));
        assertThat(own.weights().wish()).isEqualTo(75);
        assertThat(own.weights().fair()).containsEntry("feasts", 99).containsEntry("points", law.weights().fair().get("points"));
        assertThat(own.points().byCategory()).containsValue(11);
        assertThat(own.rest().daily()).isEqualTo(Duration.ofHours(12));
        assertThat(own.caps()).hasSameSizeAs(law.caps()).contains(new Cap("nights", Set.of(DutyKind.ASTREINTE),
                Cap.Window.WEEK, 2, Cap.Regime.PRATICIEN, false));
    }

    @Test
    void a_cap_that_the_law_does_not_have_is_added() {
        var own = law.with(rules(Map.of("plafonds.PRATICIEN.weekends.ASTREINTE+GARDE.MONTH", 2)));
        assertThat(own.caps()).hasSize(law.caps().size() + 1).contains(new Cap("weekends",
                Set.of(DutyKind.GARDE, DutyKind.ASTREINTE), Cap.Window.MONTH, 2, Cap.Regime.PRATICIEN, true));
    }

    @ParameterizedTest(name = "{0}: {1} may be")
    @CsvSource({"repos.quotidienHeures, 13", "travail.heuresParSemaine, 44", "plafonds.PRATICIEN.nights.ASTREINTE.WEEK, 3",
        "plafonds.PRATICIEN.nights.GARDE.WEEK, 2", "poids.voeu, 0", "points.garde.NIGHT, 30",
        "plafonds.HU.duties.GARDE.MONTH, 4"})
    void stricter_may_be_and_what_is_only_usage_may_be_anything(String place, int value) {
        assertThat(limits.breach(rules(Map.of(place, value)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} may not be, for {3} is the limit")
    @CsvSource({"repos.quotidienHeures, 10, belowLaw, 11", "travail.heuresParSemaine, 50, aboveLaw, 48",
        "plafonds.PRATICIEN.nights.ASTREINTE.WEEK, 4, aboveLaw, 3", "poids.voeu, -1, belowLaw, 0",
        "publication.jourLimite, 31, aboveLaw, 28"})
    void laxer_than_the_law_may_not_be(String place, int value, String key, String limit) {
        assertThat(limits.breach(rules(Map.of(place, value))))
                .contains(new Breach(place, "regulation.refusal." + key, limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"poids.voeux", "plafonds.PRATICIEN.nuits.GARDE.WEEK", "plafonds.PRATICIEN.nights.GARDES.WEEK", ""})
    void an_unknown_parameter_is_named(String place) {
        assertThat(limits.breach(rules(Map.of(place, 1)))).map(Breach::key).contains("regulation.refusal.noParameter");
    }

    @Test
    void a_law_that_became_stricter_prevails_over_what_was_set_before() {
        assertThat(law.with(rules(Map.of("repos.quotidienHeures", 9))).rest().daily()).isEqualTo(Duration.ofHours(11));
    }

    @Test
    void every_parameter_says_in_both_languages_what_it_means() {
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var words = ResourceBundle.getBundle("i18n.regulation", locale);
            assertThat(law.parameters()).allSatisfy(parameter ->
                    assertThat(words.getString(parameter.meaning().substring("regulation.".length()))).isNotBlank());
        }
        assertThat(law.parameters()).extracting(RuleParameter::bound).contains(Bound.FREE, Bound.AT_LEAST, Bound.AT_MOST);
    }

    private static LocalRules rules(Map<String, Integer> values) {
        return new LocalRules(DAY, values);
    }
}
