package fr.vigie.territory;

import static fr.vigie.territory.TerritoryForTests.CASTELMURE;
import static fr.vigie.territory.TerritoryForTests.GARDE;
import static fr.vigie.territory.TerritoryForTests.ID;
import static fr.vigie.territory.TerritoryForTests.SCANNER;
import static fr.vigie.territory.TerritoryForTests.VALMARINE;
import static fr.vigie.territory.TerritoryForTests.history;

import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.territory.TerritoryCommand.RenameSkill;
import fr.vigie.territory.TerritoryCommand.SucceedAgreement;
import fr.vigie.territory.TerritoryCommand.SucceedNeed;
import fr.vigie.territory.TerritoryEvent.AgreementDeclared;
import fr.vigie.territory.TerritoryEvent.NeedDeclared;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs and agreements that change from a day on, and keep their past. */
class SucceedingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Need NEED = need("scanner", 3, NEW_YEAR, null);
    private static final Agreement AGREEMENT = agreement("accord", 30, NEW_YEAR, null);

    private final FixtureConfiguration<Territory> territory = new AggregateTestFixture<>(Territory.class);

    @BeforeEach
    void withoutLaw() {
        territory.registerInjectableResource((LawLimits) rules -> java.util.Optional.empty());
    }

    @Test
    void the_next_need_takes_over_on_its_first_day() {
        var next = need("scanner-2", 9, JUNE, null);
        territory.given(history()).andGiven(new NeedDeclared(ID, NEED)).when(new SucceedNeed(ID, NEED, next, "Urgences"))
                .expectEvents(new NeedDeclared(ID, need("scanner", 3, NEW_YEAR, JUNE.minusDays(1))), new NeedDeclared(ID, next));
    }

    @Test
    void an_amended_agreement_ends_where_the_next_begins_so_that_their_shares_never_meet() {
        var next = agreement("accord-2", 50, JUNE, null);
        territory.given(history()).andGiven(new AgreementDeclared(ID, AGREEMENT)).when(new SucceedAgreement(ID, AGREEMENT, next, "Avenant"))
                .expectEvents(new AgreementDeclared(ID, agreement("accord", 30, NEW_YEAR, JUNE.minusDays(1))),
                        new AgreementDeclared(ID, next));
    }

    @Test
    void what_would_go_on_as_it_is_leaves_no_trace() {
        territory.given(history()).andGiven(new NeedDeclared(ID, NEED))
                .when(new SucceedNeed(ID, NEED, need("scanner-2", 3, JUNE, null), "Rien")).expectNoEvents();
        territory.given(history()).andGiven(new AgreementDeclared(ID, AGREEMENT))
                .when(new SucceedAgreement(ID, AGREEMENT, agreement("accord-2", 30, JUNE, null), "Rien")).expectNoEvents();
    }

    @Test
    void what_follows_begins_within_what_it_follows() {
        refused("territory.refusal.succeedsTooEarly", NEED, new SucceedNeed(ID, NEED, need("b", 9, NEW_YEAR, null), "Trop tôt"));
        var ended = need("scanner", 3, NEW_YEAR, JUNE);
        refused("territory.refusal.succeedsTooLate", ended, new SucceedNeed(ID, ended, need("b", 9, JUNE.plusDays(1), null), "Trop tard"));
        refused("territory.refusal.needExists", NEED, new SucceedNeed(ID, NEED, need("scanner", 9, JUNE, null), "Le même"));
        refused("territory.refusal.reasonMissing", NEED, new SucceedNeed(ID, NEED, need("b", 9, JUNE, null), ""));
    }

    @Test
    void who_did_not_see_the_need_as_it_stands_is_told() {
        territory.given(history()).andGiven(new NeedDeclared(ID, need("scanner", 7, NEW_YEAR, null)))
                .when(new SucceedNeed(ID, NEED, need("b", 9, JUNE, null), "Urgences")).expectNoEvents().expectException(EditConflict.class);
    }

    @Test
    void a_skill_is_renamed_by_who_saw_its_name() {
        var renamed = new Skill("SCANNER", "Scanner du corps entier");
        territory.given(history()).when(new RenameSkill(ID, SCANNER, renamed, "Précision")).expectEvents(new SkillRecognised(ID, renamed));
        territory.given(history()).when(new RenameSkill(ID, new Skill("SCANNER", "Autre"), renamed, "Précision"))
                .expectNoEvents().expectException(EditConflict.class);
    }

    private void refused(String key, Need known, TerritoryCommand command) {
        territory.given(history()).andGiven(new NeedDeclared(ID, known)).when(command).expectNoEvents().expectException(Refusal.class)
                .expectExceptionMessage(Matchers.startsWith(key));
    }

    private static Need need(String id, int criticality, LocalDate from, LocalDate to) {
        return new Need(id, CASTELMURE.id(), Modality.SCANNER, GARDE.slots(), Set.of(GARDE.id()), criticality, from, to);
    }

    private static Agreement agreement(String id, int share, LocalDate from, LocalDate to) {
        return new Agreement(id, "Accord", VALMARINE.id(), List.of(), Map.of(CASTELMURE.id(), share), from, to);
    }
}
