package fr.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnRuleChangeTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final String WISH = "poids.voeu";

    @Test
    void a_first_value_begins_on_its_day() {
        assertThat(change(75, JANUARY).on(territory())).containsExactly(rules(JANUARY, Map.of(WISH, 75)));
    }

    @Test
    void it_stands_beside_the_others_of_that_day() {
        assertThat(change(75, MARCH).on(territory(rules(JANUARY, Map.of("poids.trajet", 3)))))
                .containsExactly(rules(MARCH, Map.of("poids.trajet", 3, WISH, 75)));
    }

    @Test
    void what_was_set_for_later_goes_on_with_it_until_a_value_of_its_own() {
        var territory = territory(rules(JANUARY, Map.of(WISH, 70)), rules(MARCH, Map.of(WISH, 70, "poids.trajet", 3)),
                rules(MAY, Map.of(WISH, 90)));
        assertThat(change(80, JANUARY).on(territory)).containsExactly(rules(JANUARY, Map.of(WISH, 80)),
                rules(MARCH, Map.of(WISH, 80, "poids.trajet", 3)));
    }

    @Test
    void going_back_to_the_pack_leaves_the_others() {
        assertThat(change(null, MARCH).on(territory(rules(JANUARY, Map.of(WISH, 70, "poids.trajet", 3)))))
                .containsExactly(rules(MARCH, Map.of("poids.trajet", 3)));
    }

    @Test
    void what_stands_already_changes_nothing() {
        assertThat(change(70, MARCH).on(territory(rules(JANUARY, Map.of(WISH, 70))))).isEmpty();
        assertThat(change(null, MARCH).on(territory())).isEmpty();
    }

    private static OwnRuleChange change(Integer value, LocalDate from) {
        return new OwnRuleChange(WISH, value, from);
    }

    private static LocalRules rules(LocalDate from, Map<String, Integer> values) {
        return new LocalRules(from, values);
    }

    private static TerritoryView territory(LocalRules... rules) {
        var territory = SmallTerritory.named("ght");
        for (var each : rules) {
            territory = territory.withRules(each);
        }
        return territory;
    }
}
