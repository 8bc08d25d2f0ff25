package fr.vigie.territory;

import static fr.vigie.territory.TerritoryForTests.CASTELMURE;
import static fr.vigie.territory.TerritoryForTests.GARDE;
import static fr.vigie.territory.TerritoryForTests.ID;
import static fr.vigie.territory.TerritoryForTests.VALMARINE;
import static fr.vigie.territory.TerritoryForTests.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Difference;
import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.calendar.SchoolZone;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.territory.TerritoryCommand.ChangeEstablishment;
import fr.vigie.territory.TerritoryCommand.ChangeLine;
import fr.vigie.territory.TerritoryCommand.ChangeSite;
import fr.vigie.territory.TerritoryEvent.EstablishmentChanged;
import fr.vigie.territory.TerritoryEvent.LineChanged;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LinePhoneChanged;
import fr.vigie.territory.TerritoryEvent.SiteChanged;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditingTerritoryTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final DutyLine GRAVER = graver(FEBRUARY);
    private static final LawLimits NO_LAW = rules -> java.util.Optional.empty();

    private final FixtureConfiguration<Territory> territory = new AggregateTestFixture<>(Territory.class);

    @BeforeEach
    void withoutLaw() {
        territory.registerInjectableResource(NO_LAW);
    }

    @Test
    void establishments_and_sites_change() {
        var renamed = new Establishment(VALMARINE.id(), "CHU de Valmarine", VALMARINE.finess(), VALMARINE.sector(),
                VALMARINE.role(), true);
        territory.given(history()).when(new ChangeEstablishment(ID, VALMARINE, renamed, "Fusion"))
                .expectEvents(new EstablishmentChanged(ID, renamed));
        var zoned = new Site(CASTELMURE.id(), "Castelmure", VALMARINE.id(), CASTELMURE.region(), CASTELMURE.modalities(),
                SchoolZone.B, Map.of());
        territory.given(history()).when(new ChangeSite(ID, CASTELMURE, zoned, "Zone scolaire"))
                .expectEvents(new SiteChanged(ID, zoned));
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_trace() {
        territory.given(history()).when(new ChangeSite(ID, CASTELMURE, CASTELMURE, "Rien")).expectNoEvents();
    }

    @Test
    void a_line_that_would_go_on_as_it_is_leaves_no_trace_either() {
        territory.given(history()).when(new ChangeLine(ID, GARDE, GARDE.from(FEBRUARY), "Rien", Origin.MAIN)).expectNoEvents();
    }

    @Test
    void a_change_that_is_planned_already_may_be_brought_forward() {
        var sooner = GRAVER.from(FEBRUARY.minusDays(1));
        territory.given(history()).andGiven(new LineChanged(ID, GRAVER)).when(new ChangeLine(ID, GRAVER, sooner, "Plus tôt", Origin.MAIN))
                .expectEvents(new LineChanged(ID, sooner));
    }

    @Test
    void an_edit_needs_a_reason() {
        refused("territory.refusal.reasonMissing", new ChangeLine(ID, GARDE, GRAVER, " ", Origin.MAIN));
    }

    @Test
    void somebody_must_remain_who_approves_the_rotas() {
        refused("territory.refusal.lastApprover", new ChangeEstablishment(ID, VALMARINE, new Establishment(VALMARINE.id(),
                VALMARINE.name(), VALMARINE.finess(), VALMARINE.sector(), VALMARINE.role(), false), "Mandat"));
    }

    @Test
    void a_line_changes_from_a_day_on_and_stays_as_it_was_before() {
        territory.given(history()).when(new ChangeLine(ID, GARDE, GRAVER, "Urgences", Origin.MAIN))
                .expectEvents(new LineChanged(ID, GRAVER));
        var after = Evolving.from(TerritoryForTests.view(), new LineChanged(ID, GRAVER));
        assertThat(after.line(GARDE.id())).contains(GRAVER);
        assertThat(after.lineOn(GARDE.id(), FEBRUARY.minusDays(1))).map(DutyLine::criticality).contains(5);
        assertThat(after.lineOn(GARDE.id(), FEBRUARY)).map(DutyLine::criticality).contains(9);
        assertThat(after.linesOf(YearMonth.of(2026, 1))).extracting(DutyLine::criticality).containsExactly(5);
        assertThat(after.slotsOf(YearMonth.of(2026, 1))).hasSize(31).allMatch(each -> each.line().criticality() == 5);
        assertThat(after.slotsOf(YearMonth.of(2026, 2))).hasSize(28).allMatch(each -> each.line().criticality() == 9);
    }

    @Test
    void a_month_in_which_a_line_changes_has_the_slots_of_both_once() {
        var after = Evolving.from(TerritoryForTests.view(), new LineChanged(ID, graver(LocalDate.of(2026, 1, 11))));
        assertThat(after.slotsOf(YearMonth.of(2026, 1))).hasSize(31)
                .filteredOn(each -> each.line().criticality() == 9).hasSize(21);
        assertThat(after.linesOf(YearMonth.of(2026, 1))).hasSize(1);
    }

    @Test
    void a_change_gives_up_the_later_ones() {
        var planned = Evolving.from(TerritoryForTests.view(), new LineChanged(ID, GRAVER));
        var again = Evolving.from(planned, new LineChanged(ID, graver(LocalDate.of(2026, 1, 15))));
        assertThat(again.versionsOf(GARDE.id())).hasSize(2);
        var corrected = Evolving.from(planned, new LineChanged(ID, graver(FEBRUARY)));
        assertThat(corrected).isEqualTo(planned);
    }

    @Test
    void a_line_closed_before_a_planned_change_never_changes() {
        var planned = Evolving.from(TerritoryForTests.view(), new LineChanged(ID, GRAVER));
        var closed = Evolving.from(planned, new LineClosed(ID, GARDE.id(), LocalDate.of(2026, 1, 20)));
        assertThat(closed.versionsOf(GARDE.id())).containsExactly(GARDE.until(LocalDate.of(2026, 1, 20)));
    }

    @Test
    void every_version_of_a_line_rings_the_new_phone() {
        var planned = Evolving.from(TerritoryForTests.view(), new LineChanged(ID, GRAVER));
        var ringing = Evolving.from(planned, new LinePhoneChanged(ID, GARDE.id(), "02 61 91 00 99"));
        assertThat(ringing.versionsOf(GARDE.id())).extracting(DutyLine::phone).containsOnly("02 61 91 00 99");
    }

    @Test
    void a_line_does_not_change_before_it_opened_nor_within_a_week_end_held_as_one() {
        refused("territory.refusal.changedBeforeOpen",
                new ChangeLine(ID, GARDE, graver(LocalDate.of(2025, 12, 1)), "Erreur", Origin.MAIN));
        var sunday = graver(LocalDate.of(2026, 2, 1));
        var grouped = new DutyLine(sunday.id(), sunday.name(), sunday.kind(), sunday.site(), sunday.covers(), sunday.skills(),
                sunday.sectors(), 9, null, new SlotPattern(sunday.slots().rules(), SlotGrouping.WEEKEND), sunday.validFrom(),
                null, null);
        refused("territory.refusal.changeWithinGroup", new ChangeLine(ID, GARDE, grouped, "Week-ends", Origin.MAIN));
    }

    @Test
    void the_second_of_two_editors_is_shown_what_the_first_changed() {
        territory.given(history()).andGiven(new LineChanged(ID, GRAVER))
                .when(new ChangeLine(ID, GARDE, graver(LocalDate.of(2026, 3, 1)), "Mars", Origin.MAIN))
                .expectNoEvents().expectException(EditConflict.class);
        var conflict = catchThrowableOfType(EditConflict.class, () -> EditConflict.refuseUnlessStill(GARDE, GRAVER, "Garde"));
        assertThat(conflict.key()).isEqualTo("access.refusal.changedMeanwhile");
        assertThat(conflict.now()).isEqualTo(GRAVER);
        assertThat(conflict.differences()).containsExactly(new Difference("criticality", 5, 9),
                new Difference("validFrom", GARDE.validFrom(), FEBRUARY));
    }

    @Test
    void two_who_edit_different_things_do_not_disturb_each_other() {
        var renamed = new Site(CASTELMURE.id(), "Castelmure-Centre", VALMARINE.id(), CASTELMURE.region(), Set.of(Modality.SCANNER));
        territory.given(history()).andGiven(new SiteChanged(ID, renamed))
                .when(new ChangeLine(ID, GARDE, GRAVER, "Urgences", Origin.MAIN)).expectEvents(new LineChanged(ID, GRAVER));
    }

    private void refused(String key, TerritoryCommand command) {
        territory.given(history()).when(command).expectNoEvents().expectException(Refusal.class)
                .expectExceptionMessage(Matchers.startsWith(key));
    }

    private static DutyLine graver(LocalDate from) {
        return new DutyLine(GARDE.id(), GARDE.name(), GARDE.kind(), GARDE.site(), GARDE.covers(), GARDE.skills(), GARDE.sectors(),
                9, null, GARDE.slots(), from, null, GARDE.phone());
    }
}
