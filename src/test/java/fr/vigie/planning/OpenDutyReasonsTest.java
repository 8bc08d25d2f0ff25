package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.planning.OpenDuty.Level;
import fr.vigie.planning.OpenDuty.NeedThen;
import fr.vigie.planning.Remedy.AskConsent;
import fr.vigie.planning.Remedy.Derogate;
import fr.vigie.planning.Remedy.Give;
import fr.vigie.planning.Remedy.GiveReading;
import fr.vigie.planning.Remedy.HandOn;
import fr.vigie.planning.Remedy.OpenLine;
import fr.vigie.planning.Remedy.ReadForSite;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerCommand.RecordConsent;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryCommand.ChangeLine;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.SucceedNeed;
import fr.vigie.territory.TerritoryView;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why a night is open, and what would fill it. 10 December 2026 is a Thursday. */
class OpenDutyReasonsTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 15);

    @Test
    void colleagues_stand_in_the_order_of_recourse() {
        var told = told(PlannedMonth.with(Someone.provider("teleradio"), elsewhere("costa"), Someone.named("morvan")), 10);
        assertThat(told.levels()).extracting(Level::recourse).containsExactly(Recourse.SUR_PLACE, Recourse.TERRITOIRE, Recourse.PRESTATAIRE);
        assertThat(told.levels().getFirst().possible()).isOne();
        assertThat(told.levels().getFirst().remedies()).singleElement().isInstanceOfSatisfying(Give.class,
                give -> assertThat(give.name()).isEqualTo("Dr Jo morvan"));
    }

    @Test
    void the_rules_that_stand_against_them_are_counted() {
        var month = PlannedMonth.with(Someone.named("morvan").onLeave(day(9), day(11)), Someone.named("costa").onLeave(day(10), day(10)),
                Someone.named("leroy")).holding(9, "leroy");
        var level = told(month, 10).levels().getFirst();
        assertThat(level.possible()).isZero();
        assertThat(level.against()).containsEntry("H-AVAILABLE", 2).containsEntry("H-REST", 1);
        assertThat(level.against().keySet()).first().isEqualTo("H-AVAILABLE");
    }

    @Test
    void a_cap_is_passed_by_a_written_consent_for_the_month() {
        var month = PlannedMonth.with(Someone.named("morvan")).holding(7, "morvan");
        var remedy = told(month, 10).levels().getFirst().remedies().getFirst();
        assertThat(remedy).isInstanceOfSatisfying(AskConsent.class, ask -> assertThat(ask.consents()).singleElement().satisfies(consent -> {
            assertThat(consent.counter()).isEqualTo("nights");
            assertThat(consent.kinds()).containsExactly(DutyKind.GARDE);
            assertThat(consent.over()).isEqualTo(Consent.Over.WEEK);
            assertThat(consent.max()).isEqualTo(2);
            assertThat(consent.holdsThroughout(day(1), day(31))).isTrue();
        }));
        var signed = ((AskConsent) remedy).signed(LocalDate.of(2026, 11, 20));
        assertThat(signed.first(month.rota().id().territory(), "")).singleElement().isInstanceOfSatisfying(RecordConsent.class,
                record -> assertThat(record.consent().signedOn()).isEqualTo("2026-11-20"));
        assertThat(signed.change(month.rota(), month.night(10), "").orElseThrow().changes())
                .containsExactly(new Reassignment(month.night(10), null, month.who("morvan")));
    }

    @Test
    void once_the_month_has_begun_a_cap_is_passed_by_a_derogation() {
        var month = PlannedMonth.with(Someone.named("morvan")).holding(7, "morvan");
        assertThat(told(month.situation(), duty(month, 10), day(5)).levels().getFirst().remedies()).first().isInstanceOf(Derogate.class);
    }

    @Test
    void a_duty_in_the_way_passes_to_somebody_else_in_the_same_stroke() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("costa").onLeave(day(10), day(10))).holding(11, "morvan");
        var remedies = told(month, 10).levels().getFirst().remedies();
        var handOn = (HandOn) remedies.stream().filter(HandOn.class::isInstance).findFirst().orElseThrow();
        assertThat(handOn.change(month.rota(), month.night(10), "").orElseThrow().changes()).containsExactlyInAnyOrder(
                new Reassignment(month.night(10), null, month.who("morvan")),
                new Reassignment(month.night(11), month.who("morvan"), month.who("costa")));
    }

    @Test
    void no_consent_and_no_derogation_is_proposed_against_rest_or_leave() {
        var month = PlannedMonth.with(Someone.named("morvan").onLeave(day(10), day(10)), Someone.named("leroy")).holding(9, "leroy");
        assertThat(told(month, 10).levels().getFirst().remedies()).noneMatch(r -> r instanceof AskConsent || r instanceof Derogate);
    }

    @Test
    void a_line_that_is_closed_to_a_sector_can_be_opened_to_it() {
        var closed = SmallTerritory.garde();
        closed = new DutyLine(closed.id(), closed.name(), closed.kind(), closed.site(), closed.covers(), closed.skills(),
                Set.of(Sector.LIBERAL), closed.criticality(), null, closed.slots(), LONG_AGO, null, null);
        var month = PlannedMonth.in(SmallTerritory.of("ght", closed), Someone.named("morvan"), Someone.named("costa"));
        assertThat(told(month, 10).levels().getFirst().remedies()).singleElement().isInstanceOfSatisfying(OpenLine.class, open -> {
            assertThat(open.names()).containsExactlyInAnyOrder("Dr Jo morvan", "Dr Jo costa");
            assertThat(open.opened().sectors()).containsExactlyInAnyOrder(Sector.LIBERAL, Sector.PUBLIC);
            assertThat(open.opened().validFrom()).isEqualTo(day(10));
            assertThat(open.first(month.rota().id().territory(), "Contrat signé")).singleElement().isInstanceOf(ChangeLine.class);
            assertThat(open.change(month.rota(), month.night(10), "")).isEmpty();
        });
    }

    @Test
    void what_nobody_covers_meanwhile_is_told_and_an_open_reading_proposed() {
        var month = PlannedMonth.in(withNeeds(need("scanner", Modality.SCANNER, SmallTerritory.GARDE, SmallTerritory.TELE),
                need("echo", Modality.ECHOGRAPHIE, SmallTerritory.GARDE)), Someone.named("morvan").readingAtADistance().onLeave(day(9), day(9)));
        var told = told(month, 10);
        assertThat(told.needs()).containsExactly(new NeedThen(Modality.SCANNER, Set.of(SmallTerritory.HOSPITAL), Duration.ofHours(14), null, List.of()),
                new NeedThen(Modality.ECHOGRAPHIE, Set.of(SmallTerritory.HOSPITAL), Duration.ofHours(14), null, List.of()));
        assertThat(level(told, Recourse.TELERADIOLOGIE).remedies()).singleElement().isInstanceOfSatisfying(GiveReading.class, give ->
                assertThat(give.change(month.rota(), month.night(10), "").orElseThrow().changes())
                        .containsExactly(new Reassignment(reading(10), null, month.who("morvan"))));
    }

    @Test
    void what_a_reader_covers_meanwhile_is_told_with_their_name() {
        var month = PlannedMonth.in(withNeeds(need("scanner", Modality.SCANNER, SmallTerritory.GARDE, SmallTerritory.TELE)),
                Someone.named("morvan").readingAtADistance());
        var told = told(readBy(month, "morvan"), duty(month, 10), NOVEMBER);
        assertThat(told.needs()).containsExactly(new NeedThen(Modality.SCANNER, Set.of(SmallTerritory.HOSPITAL), Duration.ZERO,
                SmallTerritory.TELE, List.of(month.who("morvan"))));
        assertThat(told.levels()).noneMatch(level -> level.recourse() == Recourse.TELERADIOLOGIE);
    }

    @Test
    void who_reads_one_after_the_other_is_told_in_one_line() {
        var evening = new NeedThen(Modality.SCANNER, Set.of(SmallTerritory.HOSPITAL), Duration.ZERO, SmallTerritory.TELE, List.of(new PractitionerId("a")));
        var night = new NeedThen(Modality.SCANNER, Set.of(SmallTerritory.CLINIC), Duration.ZERO, SmallTerritory.TELE, List.of(new PractitionerId("b")));
        var both = evening.plus(night).plus(evening);
        assertThat(both.holders()).extracting(PractitionerId::value).containsExactly("a", "b");
        assertThat(both.sites()).containsExactlyInAnyOrder(SmallTerritory.HOSPITAL, SmallTerritory.CLINIC);
    }

    @Test
    void a_reading_that_covers_other_needs_can_answer_for_this_one() {
        var month = PlannedMonth.in(withNeeds(need("scanner", Modality.SCANNER, SmallTerritory.GARDE)),
                Someone.named("morvan").readingAtADistance());
        var told = told(readBy(month, "morvan"), duty(month, 10), NOVEMBER);
        assertThat(level(told, Recourse.TELERADIOLOGIE).remedies()).singleElement().isInstanceOfSatisfying(ReadForSite.class, read ->
                // the line answers for the site already: the need alone changes
                assertThat(read.first(month.rota().id().territory(), "Accord")).singleElement().isInstanceOfSatisfying(SucceedNeed.class,
                        succeed -> {
                            assertThat(succeed.next().lines()).containsExactlyInAnyOrder(SmallTerritory.GARDE, SmallTerritory.TELE);
                            assertThat(succeed.next().validFrom()).isEqualTo(day(10));
                            assertThat(succeed.next().id()).isEqualTo("scanner-2");
                        }));
    }

    @Test
    void a_line_answers_for_each_site_by_an_act_of_its_own() {
        var both = SmallTerritory.covering(SmallTerritory.garde(), SmallTerritory.HOSPITAL, SmallTerritory.CLINIC);
        var month = PlannedMonth.in(withNeeds(List.of(both, SmallTerritory.tele()), need("scanner", Modality.SCANNER, SmallTerritory.GARDE),
                need("scanner-clinique", SmallTerritory.CLINIC, day(10), SmallTerritory.GARDE)), Someone.named("morvan").readingAtADistance());
        var remedies = level(told(readBy(month, "morvan"), duty(month, 10), NOVEMBER), Recourse.TELERADIOLOGIE).remedies();
        assertThat(remedies).hasSize(2);
        assertThat(remedies.getLast()).isInstanceOfSatisfying(ReadForSite.class, read -> {
            assertThat(read.reading().covers()).containsExactlyInAnyOrder(SmallTerritory.HOSPITAL, SmallTerritory.CLINIC);
            // a need that begins that day is corrected, not ended
            assertThat(read.first(month.rota().id().territory(), "Accord")).hasExactlyElementsOfTypes(ChangeLine.class, DeclareNeed.class);
        });
    }

    @Test
    void an_ultrasound_is_given_to_no_reader() {
        var month = PlannedMonth.in(withNeeds(need("echo", Modality.ECHOGRAPHIE, SmallTerritory.GARDE)),
                Someone.named("morvan").readingAtADistance());
        assertThat(told(readBy(month, "morvan"), duty(month, 10), NOVEMBER).levels())
                .noneMatch(level -> level.recourse() == Recourse.TELERADIOLOGIE);
    }

    private static OpenDuty told(PlannedMonth month, int day) {
        return told(month.situation(), duty(month, day), NOVEMBER);
    }

    private static OpenDuty told(Situation situation, Duty duty, LocalDate today) {
        return new OpenDutyReasons(situation, duty, today, Locale.FRENCH).told();
    }

    private static Level level(OpenDuty told, Recourse recourse) {
        return told.levels().stream().filter(level -> level.recourse() == recourse).findFirst().orElseThrow();
    }

    private static Duty duty(PlannedMonth month, int day) {
        return month.rota().duties().get(month.night(day));
    }

    private static DutyId reading(int day) {
        return new DutyId("ght/tele/" + day(day) + "/nuit");
    }

    private static Situation readBy(PlannedMonth month, String name) {
        var s = month.situation();
        var read = s.rota().withHolders(List.of(new Reassignment(reading(10), null, month.who(name))));
        return new Situation(read, s.territory(), s.practitioners(), s.neighbours(), s.past(), s.pack());
    }

    private static Someone elsewhere(String name) {
        return Someone.named(name).at(new Post(SmallTerritory.CLINIC, 100, LONG_AGO, null));
    }

    private static TerritoryView withNeeds(Need... needs) {
        return withNeeds(List.of(SmallTerritory.garde(), SmallTerritory.tele()), needs);
    }

    private static TerritoryView withNeeds(List<DutyLine> lines, Need... needs) {
        var plain = SmallTerritory.of("ght", lines.toArray(DutyLine[]::new));
        return new TerritoryView(plain.id(), plain.name(), plain.zone(), plain.region(), plain.establishments(), plain.sites(),
                plain.skills(), plain.lines(), List.of(), List.of(needs), List.of(), List.of(), List.of());
    }

    private static Need need(String id, Modality modality, LineId... lines) {
        return need(id, modality, SmallTerritory.HOSPITAL, LONG_AGO, lines);
    }

    private static Need need(String id, SiteId site, LocalDate from, LineId... lines) {
        return need(id, Modality.SCANNER, site, from, lines);
    }

    private static Need need(String id, Modality modality, SiteId site, LocalDate from, LineId... lines) {
        var nights = new SlotPattern(List.of(new SlotRule("nuit", "Nuit", DayKind.EVERY_DAY, LocalTime.of(18, 30), LocalTime.of(8, 30))),
                SlotGrouping.NONE);
        return new Need(id, site, modality, nights, Set.of(lines), 3, from, null);
    }

    private static LocalDate day(int day) {
        return PlannedMonth.december(day);
    }
}
