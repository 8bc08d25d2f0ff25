package fr.vigie.territory;

import static fr.vigie.territory.TerritoryForTests.CASTELMURE;
import static fr.vigie.territory.TerritoryForTests.GARDE;
import static fr.vigie.territory.TerritoryForTests.ID;
import static fr.vigie.territory.TerritoryForTests.SCANNER;
import static fr.vigie.territory.TerritoryForTests.VALMARINE;
import static fr.vigie.territory.TerritoryForTests.founded;
import static fr.vigie.territory.TerritoryForTests.history;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.territory.TerritoryCommand.ChangeLinePhone;
import fr.vigie.territory.TerritoryCommand.CloseLine;
import fr.vigie.territory.TerritoryCommand.DeclareEstablishment;
import fr.vigie.territory.TerritoryCommand.FoundTerritory;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.territory.TerritoryCommand.OpenSite;
import fr.vigie.territory.TerritoryCommand.RecogniseSkill;
import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.LinePhoneChanged;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final FixtureConfiguration<Territory> territory = new AggregateTestFixture<>(Territory.class)
            .registerInjectableResource((LawLimits) rules -> java.util.Optional.empty());

    @Test
    void a_territory_is_founded() {
        territory.givenNoPriorActivity()
                .when(new FoundTerritory(ID, "GHT de Valmarine", ZoneId.of("Europe/Paris"), HolidayRegion.METROPOLE, Origin.IMPORT))
                .expectEvents(founded());
    }

    @Test
    void it_is_founded_once() {
        territory.given(founded()).when(new FoundTerritory(ID, "Autre", ZoneId.of("Europe/Paris"), HolidayRegion.METROPOLE,
                Origin.MAIN)).expectException(Exception.class).expectNoEvents();
    }

    @Test
    void establishments_sites_skills_and_lines_are_added_to_it() {
        territory.given(founded()).when(new DeclareEstablishment(ID, VALMARINE, Origin.IMPORT))
                .expectEvents(new EstablishmentDeclared(ID, VALMARINE));
        territory.given(founded(), new EstablishmentDeclared(ID, VALMARINE)).when(new OpenSite(ID, CASTELMURE, Origin.IMPORT))
                .expectEvents(new SiteOpened(ID, CASTELMURE));
        territory.given(founded()).when(new RecogniseSkill(ID, SCANNER, Origin.IMPORT))
                .expectEvents(new SkillRecognised(ID, SCANNER));
        territory.given(founded(), new EstablishmentDeclared(ID, VALMARINE), new SiteOpened(ID, CASTELMURE),
                new SkillRecognised(ID, SCANNER)).when(new OpenLine(ID, GARDE, Origin.IMPORT))
                .expectEvents(new LineOpened(ID, GARDE));
    }

    @Test
    void nothing_is_added_twice() {
        refused("territory.refusal.establishmentExists", new DeclareEstablishment(ID, VALMARINE, Origin.MAIN));
        refused("territory.refusal.siteExists", new OpenSite(ID, CASTELMURE, Origin.MAIN));
        refused("territory.refusal.skillExists", new RecogniseSkill(ID, SCANNER, Origin.MAIN));
        refused("territory.refusal.lineExists", new OpenLine(ID, GARDE, Origin.MAIN));
    }

    @Test
    void two_establishments_do_not_share_a_finess_number() {
        refused("territory.refusal.finessTaken", new DeclareEstablishment(ID, new Establishment(new EstablishmentId("autre"),
                "Autre", VALMARINE.finess(), Sector.PUBLIC, EstablishmentRole.PARTIE, false), Origin.MAIN));
    }

    @Test
    void a_site_needs_its_establishment() {
        refused("territory.refusal.noEstablishment", new OpenSite(ID, new Site(new SiteId("loin"), "Loin",
                new EstablishmentId("inconnu"), HolidayRegion.METROPOLE, Set.of()), Origin.MAIN));
    }

    @Test
    void a_line_needs_its_sites_and_skills() {
        refused("territory.refusal.noSite", new OpenLine(ID, TerritoryForTests.line("autre", "inconnu", Set.of()), Origin.MAIN));
        refused("territory.refusal.noSkill",
                new OpenLine(ID, TerritoryForTests.line("autre", "castelmure", Set.of("INCONNUE")), Origin.MAIN));
    }

    @Test
    void a_line_is_closed_once_and_not_before_it_opened() {
        var close = new CloseLine(ID, GARDE.id(), LAST_DAY, "Ligne mutualisée");
        territory.given(history()).when(close).expectEvents(new LineClosed(ID, GARDE.id(), LAST_DAY));
        territory.given(history()).andGiven(new LineClosed(ID, GARDE.id(), LAST_DAY)).when(close).expectNoEvents();
        refused("territory.refusal.closedBeforeOpen", new CloseLine(ID, GARDE.id(), LocalDate.of(2025, 12, 31), ""));
        refused("territory.refusal.noLine", new CloseLine(ID, new LineId("inconnue"), LAST_DAY, ""));
    }

    @Test
    void a_lines_phone_changes() {
        territory.given(history()).when(new ChangeLinePhone(ID, GARDE.id(), "02 61 91 00 99"))
                .expectEvents(new LinePhoneChanged(ID, GARDE.id(), "02 61 91 00 99"));
        territory.given(history()).when(new ChangeLinePhone(ID, GARDE.id(), GARDE.phone())).expectNoEvents();
    }

    @Test
    void its_head_describes_it_and_its_administrator_reads_it() {
        var administrator = actor(Role.ADMINISTRATEUR, ID.value());
        var head = actor(Role.CHEF_DE_POLE, ID.value());
        var declare = new DeclareEstablishment(ID, VALMARINE, Origin.MAIN);
        var open = new OpenLine(ID, GARDE, Origin.MAIN);
        assertThat(declare.permits(administrator)).isFalse();
        assertThat(open.permits(administrator)).isFalse();
        assertThat(declare.permits(head)).isTrue();
        assertThat(open.permits(head)).isTrue();
        assertThat(open.permits(actor(Role.CHEF_DE_POLE, "ailleurs"))).isFalse();
        assertThat(open.permits(actor(Role.RADIOLOGUE, ID.value()))).isFalse();
        assertThat(declare.permits(Actor.SYSTEM)).isTrue();
    }

    private void refused(String key, TerritoryCommand command) {
        territory.given(history()).when(command).expectNoEvents().expectException(Refusal.class)
                .expectExceptionMessage(org.hamcrest.Matchers.startsWith(key));
    }

    private static Actor actor(Role role, String territory) {
        return new Actor("x", "X", Set.of(role), Set.of(territory), Set.of(), null);
    }
}
