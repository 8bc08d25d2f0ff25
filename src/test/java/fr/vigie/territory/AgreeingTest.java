package fr.vigie.territory;

import static fr.vigie.territory.TerritoryForTests.CASTELMURE;
import static fr.vigie.territory.TerritoryForTests.GARDE;
import static fr.vigie.territory.TerritoryForTests.ID;
import static fr.vigie.territory.TerritoryForTests.VALMARINE;
import static fr.vigie.territory.TerritoryForTests.history;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.territory.TerritoryCommand.ChangeLine;
import fr.vigie.territory.TerritoryCommand.CombineLines;
import fr.vigie.territory.TerritoryCommand.DeclareAgreement;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.SeparateLines;
import fr.vigie.territory.TerritoryCommand.SetLocalRules;
import fr.vigie.territory.TerritoryCommand.WithdrawNeed;
import fr.vigie.territory.TerritoryEvent.AgreementDeclared;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.LinesCombined;
import fr.vigie.territory.TerritoryEvent.LinesSeparated;
import fr.vigie.territory.TerritoryEvent.LocalRulesSet;
import fr.vigie.territory.TerritoryEvent.NeedDeclared;
import fr.vigie.territory.TerritoryEvent.NeedWithdrawn;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs, agreements, combinable lines and a territory's own rules. */
class AgreeingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Site ORMELLES = new Site(new SiteId("ormelles"), "Ormelles", VALMARINE.id(), HolidayRegion.METROPOLE,
            Set.of(Modality.SCANNER, Modality.ECHOGRAPHIE));
    private static final DutyLine TELE = new DutyLine(new LineId("tele"), "Télé", DutyKind.TELERADIOLOGIE, null,
            Set.of(CASTELMURE.id(), ORMELLES.id()), Set.of("SCANNER"), Set.of(), 4, null, GARDE.slots(), NEW_YEAR, null, null);
    private static final Need SCANNER_NEED = need("scanner", CASTELMURE.id(), Modality.SCANNER, GARDE.id(), TELE.id());

    private final FixtureConfiguration<Territory> territory = new AggregateTestFixture<>(Territory.class);

    @BeforeEach
    void theLawForbidsWishesOfNoWeight() {
        territory.registerInjectableResource((LawLimits) rules -> Optional.ofNullable(rules.values().get("repos.quotidienHeures"))
                .filter(hours -> hours < 11).map(hours -> new LawLimits.Breach("repos.quotidienHeures", "regulation.laxer", "11")));
    }

    @Test
    void a_need_is_covered_by_any_line_that_answers_for_its_site() {
        territory.given(known()).when(new DeclareNeed(ID, null, SCANNER_NEED, "", Origin.IMPORT))
                .expectEvents(new NeedDeclared(ID, SCANNER_NEED));
        refused("territory.refusal.lineCoversNot",
                declare(need("ailleurs", ORMELLES.id(), Modality.SCANNER, GARDE.id())));
        refused("territory.refusal.noLine", declare(need("rien", CASTELMURE.id(), Modality.SCANNER, new LineId("inconnue"))));
        refused("territory.refusal.noModality", declare(need("irm", CASTELMURE.id(), Modality.IRM, GARDE.id())));
    }

    @Test
    void an_ultrasound_is_never_covered_at_a_distance() {
        refused("territory.refusal.notAtADistance", declare(need("echo", ORMELLES.id(), Modality.ECHOGRAPHIE, TELE.id())));
    }

    @Test
    void a_line_does_not_leave_a_site_whose_need_it_covers() {
        var elsewhere = new DutyLine(TELE.id(), TELE.name(), TELE.kind(), null, Set.of(ORMELLES.id()), TELE.skills(),
                Set.of(), 4, null, TELE.slots(), LocalDate.of(2026, 3, 1), null, null);
        territory.given(known()).andGiven(new NeedDeclared(ID, SCANNER_NEED))
                .when(new ChangeLine(ID, TELE, elsewhere, "Moins de sites", Origin.MAIN)).expectNoEvents()
                .expectException(Refusal.class).expectExceptionMessage(Matchers.startsWith("territory.refusal.lineCoversNot"));
    }

    @Test
    void a_need_changes_for_who_saw_it_as_it_stands_and_goes() {
        var graver = new Need("scanner", CASTELMURE.id(), Modality.SCANNER, GARDE.slots(), Set.of(GARDE.id()), 9, NEW_YEAR, null);
        territory.given(known()).andGiven(new NeedDeclared(ID, SCANNER_NEED))
                .when(new DeclareNeed(ID, SCANNER_NEED, graver, "Plus grave", Origin.MAIN)).expectEvents(new NeedDeclared(ID, graver));
        territory.given(known()).andGiven(new NeedDeclared(ID, graver))
                .when(new DeclareNeed(ID, SCANNER_NEED, graver, "Plus grave", Origin.MAIN)).expectException(EditConflict.class);
        territory.given(known()).andGiven(new NeedDeclared(ID, SCANNER_NEED))
                .when(new WithdrawNeed(ID, SCANNER_NEED, "Scanner fermé")).expectEvents(new NeedWithdrawn(ID, "scanner"));
    }

    @Test
    void a_partner_agrees_to_contribute_and_a_site_to_a_share_of_teleradiology() {
        var agreement = agreement("a", 40);
        territory.given(known()).when(new DeclareAgreement(ID, null, agreement, "", Origin.IMPORT))
                .expectEvents(new AgreementDeclared(ID, agreement));
        territory.given(known()).andGiven(new AgreementDeclared(ID, agreement))
                .when(new DeclareAgreement(ID, null, agreement("b", 60), "", Origin.MAIN)).expectException(Refusal.class)
                .expectExceptionMessage(Matchers.startsWith("territory.refusal.teleShareTaken"));
    }

    @Test
    void lines_are_combined_and_separated_but_not_a_garde_here_with_a_garde_there() {
        var pair = new LinePair(TELE.id(), GARDE.id());
        territory.given(known()).when(new CombineLines(ID, pair, "", Origin.IMPORT)).expectEvents(new LinesCombined(ID, pair));
        territory.given(known()).andGiven(new LinesCombined(ID, pair)).when(new SeparateLines(ID, pair, "Trop lourd"))
                .expectEvents(new LinesSeparated(ID, pair));
        var there = TerritoryForTests.line("garde-ormelles", "ormelles", Set.of("SCANNER"));
        territory.given(known()).andGiven(new LineOpened(ID, there))
                .when(new CombineLines(ID, new LinePair(GARDE.id(), there.id()), "", Origin.MAIN))
                .expectException(Refusal.class).expectExceptionMessage(Matchers.startsWith("territory.refusal.twoPlaces"));
    }

    @Test
    void a_territory_has_stricter_rules_of_its_own_and_never_laxer_than_the_law() {
        var stricter = new LocalRules(NEW_YEAR, Map.of("repos.quotidienHeures", 12));
        territory.given(known()).when(new SetLocalRules(ID, null, stricter, "Charte du pôle", Origin.MAIN))
                .expectEvents(new LocalRulesSet(ID, stricter));
        refused("regulation.laxer", new SetLocalRules(ID, null, new LocalRules(NEW_YEAR, Map.of("repos.quotidienHeures", 9)), "",
                Origin.MAIN));
    }

    private static DeclareNeed declare(Need need) {
        return new DeclareNeed(ID, null, need, "", Origin.MAIN);
    }

    private void refused(String key, TerritoryCommand command) {
        territory.given(known()).when(command).expectNoEvents().expectException(Refusal.class)
                .expectExceptionMessage(Matchers.startsWith(key));
    }

    private static List<TerritoryEvent> known() {
        List<TerritoryEvent> known = new ArrayList<>(history());
        known.add(new SiteOpened(ID, ORMELLES));
        known.add(new LineOpened(ID, TELE));
        return known;
    }

    private static Need need(String id, SiteId site, Modality modality, LineId... lines) {
        return new Need(id, site, modality, GARDE.slots(), Set.of(lines), 5, NEW_YEAR, null);
    }

    private static Agreement agreement(String id, int telePercent) {
        return new Agreement(id, "Accord " + id, VALMARINE.id(), List.of(new Contribution("duties", Set.of(GARDE.id()),
                Contribution.Mode.AU_MOINS, true, 30, Contribution.Span.MOIS, 10)), Map.of(CASTELMURE.id(), telePercent),
                NEW_YEAR, null);
    }
}
