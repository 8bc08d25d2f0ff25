package fr.vigie.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.calendar.Period;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.coverage.LineWatch.Help;
import fr.vigie.coverage.Turn.Answer;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Duty;
import fr.vigie.rota.Months;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas.Held;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 10 December 2026 is a Thursday. The garde of the small territory is held from 18 h 30 to 8 h 30. */
class WatchTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final PractitionerId MORVAN = new PractitionerId("morvan");
    private static final PractitionerId COSTA = new PractitionerId("costa");

    private final TerritoryView territory = SmallTerritory.named("ght");

    @Test
    void who_holds_the_night_answers_from_its_first_second_to_the_last_before_its_end() {
        var nights = published(Map.of(10, MORVAN, 11, COSTA));
        assertThat(garde(nights, at(10, 18, 30)).turns().getFirst()).isEqualTo(
                new Turn(new Period(at(10, 18, 30), at(11, 8, 30)), Answer.HELD, MORVAN));
        assertThat(garde(nights, at(11, 8, 30).minusSeconds(1)).turns().getFirst().holder()).isEqualTo(MORVAN);
        assertThat(garde(nights, at(11, 8, 30)).turns().getFirst().holder()).isEqualTo(COSTA);
    }

    @Test
    void a_night_without_a_holder_is_open() {
        assertThat(garde(published(Map.of()), at(10, 20, 0)).turns().getFirst().answer()).isEqualTo(Answer.OPEN);
    }

    @Test
    void what_is_not_published_is_not_told_and_its_month_is_named() {
        var draft = held(RotaStatus.DRAFT, Map.of(10, MORVAN));
        var watch = Watch.of(territory, at(10, 20, 0), draft);
        assertThat(watch.lines().getFirst().turns().getFirst()).isEqualTo(
                new Turn(new Period(at(10, 18, 30), at(11, 8, 30)), Answer.UNKNOWN, null));
        assertThat(watch.notInForce()).containsExactly(DECEMBER);
        assertThat(Watch.of(territory, at(10, 20, 0), held(RotaStatus.SUBMITTED, Map.of(10, MORVAN))).notInForce())
                .containsExactly(DECEMBER);
    }

    @Test
    void a_month_that_was_never_opened_is_not_in_force_either() {
        assertThat(Watch.of(territory, at(10, 20, 0), List.of()).notInForce()).containsExactly(DECEMBER);
    }

    @Test
    void nothing_is_missing_from_a_month_that_is_published_until_the_next_one_comes_near() {
        assertThat(Watch.of(territory, at(10, 20, 0), published(Map.of())).notInForce()).isEmpty();
        assertThat(Watch.of(territory, at(29, 20, 0), published(Map.of())).notInForce()).isEmpty();
        assertThat(Watch.of(territory, at(30, 20, 0), published(Map.of())).notInForce()).containsExactly(DECEMBER.plusMonths(1));
    }

    @Test
    void who_goes_on_without_a_break_has_one_turn() {
        var line = line(new SlotPattern(List.of(rule("soir", 18, 24), rule("nuit", 0, 8)), SlotGrouping.NONE));
        var place = SmallTerritory.of("ght", line);
        var held = duties(place).filter(duty -> duty.day().getDayOfMonth() <= 12)
                .map(duty -> new Held(Months.open(place, DECEMBER).id(), RotaStatus.PUBLISHED, duty, MORVAN)).toList();
        var turns = Watch.of(place, at(10, 20, 0), held).lines().getFirst().turns();
        assertThat(turns).extracting(Turn::period).startsWith(new Period(at(10, 18, 0), at(11, 8, 0)), new Period(at(11, 18, 0), at(12, 8, 0)));
    }

    @Test
    void the_next_hours_are_told_whole_and_the_next_turn_however_far() {
        var nights = published(Map.of(10, MORVAN, 11, COSTA, 12, MORVAN, 13, COSTA));
        assertThat(garde(nights, at(10, 12, 0)).turns()).extracting(Turn::period).containsExactly(
                new Period(at(10, 18, 30), at(11, 8, 30)), new Period(at(11, 18, 30), at(12, 8, 30)));
        var monday = published(Map.of(14, MORVAN)).stream().filter(night -> night.holder() != null).toList();
        assertThat(garde(monday, at(10, 12, 0)).turns()).singleElement()
                .satisfies(turn -> assertThat(turn.period().start()).isEqualTo(at(14, 18, 30)));
    }

    @Test
    void where_nobody_answers_the_lines_that_cover_the_same_need_help_the_nearest_first() {
        var here = kind("ici", DutyKind.ASTREINTE, SmallTerritory.HOSPITAL, Set.of());
        var elsewhere = kind("ailleurs", DutyKind.ASTREINTE, SmallTerritory.CLINIC, Set.of());
        var provider = kind("prestataire", DutyKind.TELERADIOLOGIE, null, Set.of(Sector.PRESTATAIRE));
        var place = SmallTerritory.of("ght", SmallTerritory.garde(), provider, SmallTerritory.tele(), elsewhere, here);
        var needs = with(place, new Need("scanner", SmallTerritory.HOSPITAL, Modality.SCANNER, SmallTerritory.garde().slots(),
                Set.of(SmallTerritory.GARDE, provider.id(), SmallTerritory.TELE, elsewhere.id(), here.id()), 1, DECEMBER.atDay(1), null));
        assertThat(helpFor(SmallTerritory.GARDE, needs)).containsExactly(new Help(SmallTerritory.HOSPITAL, Modality.SCANNER,
                List.of(here.id(), elsewhere.id(), SmallTerritory.TELE, provider.id())));
    }

    @Test
    void a_need_that_no_other_line_covers_is_named_all_the_same() {
        var needs = with(SmallTerritory.of("ght", SmallTerritory.garde(), SmallTerritory.tele()), new Need("echographie",
                SmallTerritory.HOSPITAL, Modality.ECHOGRAPHIE, SmallTerritory.garde().slots(), Set.of(SmallTerritory.GARDE), 1,
                DECEMBER.atDay(1), null));
        assertThat(helpFor(SmallTerritory.GARDE, needs)).containsExactly(new Help(SmallTerritory.HOSPITAL, Modality.ECHOGRAPHIE, List.of()));
    }

    @Test
    void where_no_need_is_said_the_lines_that_answer_for_the_same_sites_help() {
        var place = SmallTerritory.of("ght", SmallTerritory.garde(), SmallTerritory.tele());
        assertThat(helpFor(SmallTerritory.GARDE, place)).containsExactly(new Help(SmallTerritory.HOSPITAL, null, List.of(SmallTerritory.TELE)));
        assertThat(helpFor(SmallTerritory.TELE, place)).containsExactly(new Help(null, null, List.of(SmallTerritory.GARDE)));
    }

    private static List<Help> helpFor(LineId line, TerritoryView place) {
        return Watch.of(place, at(10, 20, 0), List.of()).lines().stream().filter(each -> each.line().id().equals(line))
                .findFirst().orElseThrow().help();
    }

    private LineWatch garde(List<Held> held, Instant from) {
        return Watch.of(territory, from, held).lines().getFirst();
    }

    private List<Held> published(Map<Integer, PractitionerId> holders) {
        return held(RotaStatus.PUBLISHED, holders);
    }

    private List<Held> held(RotaStatus status, Map<Integer, PractitionerId> holders) {
        var rota = Months.open(territory, DECEMBER).id();
        return duties(territory).map(duty -> new Held(rota, status, duty, holders.get(duty.day().getDayOfMonth()))).toList();
    }

    private static Stream<Duty> duties(TerritoryView place) {
        return Months.open(place, DECEMBER).duties().values().stream();
    }

    private static DutyLine line(SlotPattern slots) {
        var garde = SmallTerritory.garde();
        return new DutyLine(garde.id(), garde.name(), garde.kind(), garde.site(), garde.covers(), garde.skills(), garde.sectors(),
                garde.criticality(), null, slots, garde.validFrom(), null, null);
    }

    private static DutyLine kind(String id, DutyKind kind, SiteId site, Set<Sector> sectors) {
        var garde = SmallTerritory.garde();
        return new DutyLine(new LineId(id), id, kind, site, Set.of(SmallTerritory.HOSPITAL), garde.skills(), sectors, 5, null,
                garde.slots(), garde.validFrom(), null, null);
    }

    private static SlotRule rule(String code, int from, int to) {
        return new SlotRule(code, code, EnumSet.allOf(fr.vigie.calendar.DayKind.class), LocalTime.of(from % 24, 0), LocalTime.of(to % 24, 0));
    }

    private static TerritoryView with(TerritoryView place, Need need) {
        return new TerritoryView(place.id(), place.name(), place.zone(), place.region(), place.establishments(), place.sites(),
                place.skills(), place.lines(), List.of(), List.of(need), List.of(), List.of(), List.of());
    }

    private static Instant at(int day, int hour, int minute) {
        return LocalDate.of(2026, 12, day).atTime(hour, minute).atZone(SmallTerritory.PARIS).toInstant();
    }
}
