package fr.vigie.rota;

import static fr.vigie.SmallTerritory.CH;
import static fr.vigie.SmallTerritory.CLINIC;
import static fr.vigie.SmallTerritory.HOSPITAL;
import static fr.vigie.SmallTerritory.GARDE;
import static fr.vigie.SmallTerritory.PARIS;
import static fr.vigie.SmallTerritory.PARTNER;
import static fr.vigie.SmallTerritory.TELE;
import static fr.vigie.SmallTerritory.garde;
import static fr.vigie.SmallTerritory.tele;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.access.Refused;
import fr.vigie.practitioner.Post;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerritoryFrameTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final TerritoryId GHT = new TerritoryId("ght");

    @Test
    void every_night_of_the_month_is_a_duty_of_its_line() {
        var duties = Months.frame(SmallTerritory.named("ght")).duties(GHT, DECEMBER);
        assertThat(duties).hasSize(31).extracting(Duty::id).doesNotHaveDuplicates()
                .contains(new DutyId("ght/garde/2026-12-24/nuit"));
        assertThat(duties).extracting(Duty::day).isSorted();
    }

    @Test
    void a_duty_is_weighed_by_the_rules_in_force_that_month() {
        var christmasEve = Months.open(SmallTerritory.named("ght"), DECEMBER).duties().get(new DutyId("ght/garde/2026-12-24/nuit"));
        assertThat(christmasEve.slot()).isEqualTo("Nuit");
        assertThat(christmasEve.points()).isEqualTo(20);
        assertThat(christmasEve.counts()).containsEntry("nights", 1).containsEntry("feasts", 1);
        assertThat(christmasEve.workMinutes()).isEqualTo(14 * 60);
        assertThat(christmasEve.restMinutes()).isEqualTo(24 * 60);
        assertThat(christmasEve.start().atZone(PARIS).toLocalTime()).hasToString("18:30");
    }

    @Test
    void the_night_on_which_the_clocks_go_back_is_an_hour_longer() {
        var october = Months.open(SmallTerritory.named("ght"), YearMonth.of(2026, 10));
        var night = october.duties().get(new DutyId("ght/garde/2026-10-24/nuit"));
        assertThat(night.workMinutes()).isEqualTo(15 * 60);
        assertThat(night.start().atOffset(ZoneOffset.UTC).getHour()).isEqualTo(16);
        assertThat(night.end().atOffset(ZoneOffset.UTC).getHour()).isEqualTo(7);
    }

    @Test
    void the_lines_stand_one_after_the_other_as_on_the_board() {
        var duties = Months.frame(SmallTerritory.of("ght", tele(), garde())).duties(GHT, DECEMBER);
        assertThat(duties).hasSize(62);
        assertThat(duties.subList(0, 31)).allSatisfy(duty -> assertThat(duty.line()).isEqualTo(TELE));
        assertThat(duties.subList(31, 62)).allSatisfy(duty -> assertThat(duty.line()).isEqualTo(GARDE));
    }

    @Test
    void a_line_has_duties_on_the_days_on_which_it_is_valid() {
        var frame = Months.frame(SmallTerritory.of("ght", SmallTerritory.valid(garde(), LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 20))));
        assertThat(frame.duties(GHT, DECEMBER)).extracting(duty -> duty.day().getDayOfMonth()).containsExactly(15, 16, 17, 18, 19, 20);
        assertThat(frame.duties(GHT, DECEMBER.plusMonths(1))).isEmpty();
    }

    @Test
    void an_establishment_whose_site_is_answered_for_approves_though_nobody_of_its_own_takes_part() {
        assertThat(approvers(garde())).containsExactly(CH);
        assertThat(approvers(SmallTerritory.covering(garde(), HOSPITAL, CLINIC))).containsExactlyInAnyOrder(CH, PARTNER);
    }

    @Test
    void an_establishment_whose_people_take_part_approves() {
        var radiologist = Someone.named("morvan").at(new Post(CLINIC, 100, LocalDate.of(2020, 1, 1), null)).in(GHT);
        var territory = SmallTerritory.named("ght");
        var empty = Months.open(territory, DECEMBER);
        var frame = Months.frame(territory, radiologist);
        assertThat(frame.approvers(empty)).containsExactly(CH);
        var first = empty.duties().values().iterator().next().id();
        assertThat(frame.approvers(empty.withHolders(List.of(new Reassignment(first, null, radiologist.id()))))).containsExactlyInAnyOrder(CH, PARTNER);
    }

    @Test
    void an_establishment_that_does_not_approve_is_not_asked() {
        var territory = SmallTerritory.named("ght");
        var silent = territory.establishments().stream().map(e -> new Establishment(e.id(), e.name(), e.finess(), e.sector(), e.role(), false)).toList();
        var other = new TerritoryView(territory.id(), territory.name(), territory.zone(), territory.region(), silent, territory.sites(),
                territory.skills(), territory.lines());
        assertThat(Months.frame(other).approvers(Months.open(other, DECEMBER))).isEmpty();
    }

    private static Set<EstablishmentId> approvers(DutyLine line) {
        var territory = SmallTerritory.of("ght", line);
        return Months.frame(territory).approvers(Months.open(territory, DECEMBER));
    }

    @Test
    void a_territory_that_is_not_there_is_refused() {
        Refused.with("rota.refusal.unknownTerritory",
                () -> Months.frame(SmallTerritory.named("ght")).duties(new TerritoryId("ailleurs"), DECEMBER));
    }
}
