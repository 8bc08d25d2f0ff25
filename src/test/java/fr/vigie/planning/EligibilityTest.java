package fr.vigie.planning;

import static fr.vigie.SmallTerritory.garde;
import static fr.vigie.SmallTerritory.tele;
import static fr.vigie.planning.PlannedMonth.december;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.Eligibility.Answer;
import fr.vigie.practitioner.Post;
import fr.vigie.rota.Months;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Sector;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 8 December 2026 is a Tuesday. */
class EligibilityTest {
    private static final LocalDate TUESDAY = december(8);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void who_has_all_that_a_line_asks_for_may_hold_it() {
        assertThat(told(Someone.named("morvan").readingAtADistance(), TUESDAY)).containsExactlyInAnyOrderEntriesOf(
                Map.of("garde", List.of(), "tele", List.of()));
    }

    @Test
    void each_rule_that_stands_against_it_is_said_in_a_few_words() {
        assertThat(told(Someone.named("morvan").without(SmallTerritory.SCANNER), TUESDAY)).isEqualTo(Map.of(
                "garde", List.of("compétence manquante\u00a0: Scanner"),
                "tele", List.of("compétence manquante\u00a0: Scanner", "ne lit pas à distance")));
        assertThat(told(Someone.named("morvan").at(new Post(SmallTerritory.CLINIC, 100, LONG_AGO, null)), TUESDAY))
                .containsEntry("garde", List.of("ni poste ni convention sur le site Hôpital"));
    }

    @Test
    void leave_and_days_without_a_post_are_told_apart() {
        assertThat(told(Someone.named("morvan").onLeave(TUESDAY, TUESDAY), TUESDAY)).containsEntry("garde", List.of("absence à cette date"));
        assertThat(told(Someone.named("morvan").at(new Post(SmallTerritory.HOSPITAL, 100, LONG_AGO, december(5))), TUESDAY))
                .containsEntry("garde", List.of("aucun poste à cette date"));
    }

    @Test
    void a_dispensation_is_told_by_its_scope() {
        assertThat(told(Someone.named("morvan").dispensedOf(Scope.NUITS, TUESDAY, TUESDAY), TUESDAY))
                .containsEntry("garde", List.of("dispense\u00a0: nuits"));
        var onSite = Someone.named("morvan").readingAtADistance().dispensedOf(Scope.SUR_PLACE, TUESDAY, TUESDAY);
        assertThat(told(onSite, TUESDAY)).isEqualTo(Map.of("garde", List.of("dispense\u00a0: présence sur place"), "tele", List.of()));
        assertThat(told(onSite, TUESDAY.plusDays(2))).containsEntry("garde", List.of());
    }

    @Test
    void who_has_no_share_of_the_duties_holds_none_and_it_is_said_why() {
        assertThat(told(Someone.named("morvan").owing(0), TUESDAY))
                .containsEntry("garde", List.of("part des gardes à 0\u202f% à cette date"));
    }

    @Test
    void a_line_closed_to_the_sector_says_so() {
        var closed = with(garde(), DutyKind.GARDE, Set.of(Sector.LIBERAL), null);
        assertThat(told(SmallTerritory.of("ght", closed), Someone.named("morvan"), TUESDAY))
                .containsEntry("garde", List.of("ligne fermée au secteur public"));
        var stranger = Someone.named("morvan").at(new Post(SmallTerritory.CLINIC, 100, LONG_AGO, null));
        assertThat(told(SmallTerritory.of("ght", closed), stranger, TUESDAY)).as("what no agreement with the site would change")
                .containsEntry("garde", List.of("ligne fermée au secteur public"));
    }

    @Test
    void too_far_or_how_far_is_not_known() {
        var near = with(garde(), DutyKind.ASTREINTE, Set.of(), 30);
        assertThat(told(SmallTerritory.of("ght", near), Someone.named("morvan"), TUESDAY).get("garde").getFirst())
                .startsWith("délai pour rejoindre Hôpital inconnu").contains("30");
    }

    @Test
    void a_line_without_a_duty_on_that_day_is_asked_about_its_next() {
        var later = SmallTerritory.valid(garde(), december(20), null);
        assertThat(eligibility(SmallTerritory.of("ght", later)).of(Someone.named("morvan").in(new TerritoryId("ght")), TUESDAY))
                .singleElement().extracting(Answer::day).isEqualTo(december(20));
    }

    @Test
    void lines_that_are_over_and_days_before_any_rule_have_no_answer() {
        var over = SmallTerritory.valid(garde(), LONG_AGO, december(1));
        assertThat(told(SmallTerritory.of("ght", over), Someone.named("morvan"), TUESDAY)).isEmpty();
        assertThat(told(Someone.named("morvan"), LocalDate.of(2021, 1, 1))).isEmpty();
    }

    private static Map<String, List<String>> told(Someone someone, LocalDate day) {
        return told(SmallTerritory.of("ght", garde(), tele()), someone, day);
    }

    private static Map<String, List<String>> told(TerritoryView territory, Someone someone, LocalDate day) {
        return eligibility(territory).of(someone.in(territory.id()), day).stream().collect(Collectors.toMap(
                answer -> answer.line().id().value(), answer -> answer.against().stream().map(why -> why.in(Locale.FRENCH)).toList()));
    }

    private static EligibilityByRules eligibility(TerritoryView territory) {
        return new EligibilityByRules(new Territories() {
            @Override
            public Optional<TerritoryView> find(TerritoryId id) {
                return Optional.of(territory);
            }

            @Override
            public List<TerritoryView> all() {
                return List.of(territory);
            }
        }, Months.RULES);
    }

    private static DutyLine with(DutyLine like, DutyKind kind, Set<Sector> sectors, Integer response) {
        return new DutyLine(new LineId("garde"), like.name(), kind, like.site(), like.covers(), like.skills(), sectors, 10, response,
                like.slots(), like.validFrom(), null, null);
    }
}
