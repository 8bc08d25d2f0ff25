package fr.vigie.territory;

import static fr.vigie.territory.TerritoryForTests.CASTELMURE;
import static fr.vigie.territory.TerritoryForTests.GARDE;
import static fr.vigie.territory.TerritoryForTests.ID;
import static fr.vigie.territory.TerritoryForTests.VALMARINE;
import static fr.vigie.territory.TerritoryForTests.history;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.territory.TerritoryCommand.ChangeSite;
import fr.vigie.territory.TerritoryCommand.CloseEstablishment;
import fr.vigie.territory.TerritoryCommand.CloseSite;
import fr.vigie.territory.TerritoryCommand.DeclareAgreement;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.territory.TerritoryCommand.OpenSite;
import fr.vigie.territory.TerritoryEvent.AgreementDeclared;
import fr.vigie.territory.TerritoryEvent.EstablishmentClosed;
import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.NeedDeclared;
import fr.vigie.territory.TerritoryEvent.SiteChanged;
import fr.vigie.territory.TerritoryEvent.SiteClosed;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate NEXT_DAY = LAST_DAY.plusDays(1);
    private static final End OPEN = new End(null);
    private static final End ENDS = new End(LAST_DAY);
    private static final Establishment CLINIC = new Establishment(new EstablishmentId("clinique"), "Clinique", "990780124", Sector.LIBERAL,
            EstablishmentRole.PARTENAIRE_PIMM, false);
    private static final Site AVELINES = new Site(new SiteId("avelines"), "Les Avelines", CLINIC.id(), CASTELMURE.region(), Set.of(Modality.SCANNER));

    private final List<String> withPosts = new ArrayList<>();
    private final FixtureConfiguration<Territory> territory = new AggregateTestFixture<>(Territory.class)
            .registerInjectableResource((LawLimits) rules -> java.util.Optional.empty())
            .registerInjectableResource((PostsHeld) (of, site, day) -> withPosts);

    @Test
    void a_site_on_which_nothing_holds_closes_and_its_closing_may_be_taken_back() {
        territory.given(before()).when(closing(AVELINES, OPEN, ENDS)).expectEvents(new SiteClosed(ID, AVELINES.id(), LAST_DAY));
        territory.given(before(new SiteClosed(ID, AVELINES.id(), LAST_DAY))).when(closing(AVELINES, ENDS, ENDS)).expectNoEvents()
                .expectSuccessfulHandlerExecution();
        territory.given(before(new SiteClosed(ID, AVELINES.id(), LAST_DAY))).when(closing(AVELINES, ENDS, OPEN))
                .expectEvents(new SiteClosed(ID, AVELINES.id(), null));
    }

    @Test
    void it_is_open_to_its_last_day_and_what_it_was_remains() {
        var view = view(new SiteClosed(ID, AVELINES.id(), LAST_DAY));
        assertThat(view.site(AVELINES.id())).contains(AVELINES.until(LAST_DAY));
        assertThat(view.openOn(LAST_DAY).site(AVELINES.id())).isPresent();
        assertThat(view.openOn(NEXT_DAY).site(AVELINES.id())).isEmpty();
        assertThat(view.openOn(NEXT_DAY).sites()).containsExactly(CASTELMURE);
    }

    @Test
    void not_while_a_line_is_held_or_answers_there_afterwards() {
        refused("territory.refusal.siteHasLines[Castelmure, 2026-06-30, Garde]", closing(CASTELMURE, OPEN, ENDS));
        territory.given(before(new LineClosed(ID, GARDE.id(), LAST_DAY))).when(closing(CASTELMURE, OPEN, ENDS))
                .expectEvents(new SiteClosed(ID, CASTELMURE.id(), LAST_DAY));
    }

    @Test
    void nor_while_a_need_or_an_agreement_goes_on() {
        refused("territory.refusal.siteHasNeeds", closing(AVELINES, OPEN, ENDS), new NeedDeclared(ID, need(NEXT_DAY)));
        refused("territory.refusal.siteInAgreements", closing(AVELINES, OPEN, ENDS), new AgreementDeclared(ID, agreement(null)));
        territory.given(before(new NeedDeclared(ID, need(LAST_DAY)), new AgreementDeclared(ID, agreement(LAST_DAY))))
                .when(closing(AVELINES, OPEN, ENDS)).expectEvents(new SiteClosed(ID, AVELINES.id(), LAST_DAY));
    }

    @Test
    void nor_while_somebody_has_a_post_there() {
        withPosts.add("Dr Léa Morvan");
        refused("territory.refusal.siteHasPosts[Les Avelines, 2026-06-30, Dr Léa Morvan]", closing(AVELINES, OPEN, ENDS));
    }

    @Test
    void nothing_is_begun_on_a_closed_site_beyond_its_last_day() {
        var closed = new SiteClosed(ID, AVELINES.id(), LAST_DAY);
        var line = TerritoryForTests.line("autre", AVELINES.id().value(), Set.of("SCANNER"));
        refused("territory.refusal.siteClosed", new OpenLine(ID, line, Origin.MAIN), closed);
        refused("territory.refusal.siteClosed", new DeclareNeed(ID, null, need(null), "", Origin.MAIN), closed);
        refused("territory.refusal.siteClosed", new DeclareAgreement(ID, null, agreement(NEXT_DAY), "", Origin.MAIN), closed);
        territory.given(before(closed)).when(new OpenLine(ID, line.until(LAST_DAY), Origin.MAIN))
                .expectEvents(new LineOpened(ID, line.until(LAST_DAY)));
    }

    @Test
    void an_establishment_goes_when_its_sites_and_agreements_have_ended() {
        var siteClosed = new SiteClosed(ID, AVELINES.id(), LAST_DAY);
        var close = new CloseEstablishment(ID, CLINIC.id(), OPEN, ENDS, "Rachat");
        refused("territory.refusal.establishmentHasSites", close);
        refused("territory.refusal.establishmentInAgreements", close, siteClosed, new AgreementDeclared(ID, agreementOfTheClinic()));
        territory.given(before(siteClosed)).when(close).expectEvents(new EstablishmentClosed(ID, CLINIC.id(), LAST_DAY));
    }

    @Test
    void the_last_whose_director_approves_stays() {
        var without = List.of(new SiteClosed(ID, CASTELMURE.id(), LAST_DAY), new LineClosed(ID, GARDE.id(), LAST_DAY));
        refused("territory.refusal.lastApprover", new CloseEstablishment(ID, VALMARINE.id(), OPEN, ENDS, "Fusion"),
                without.toArray(TerritoryEvent[]::new));
    }

    @Test
    void no_site_is_opened_in_or_kept_open_in_an_establishment_that_has_gone() {
        var gone = new TerritoryEvent[] {new SiteClosed(ID, AVELINES.id(), LAST_DAY), new EstablishmentClosed(ID, CLINIC.id(), LAST_DAY)};
        var another = new Site(new SiteId("annexe"), "Annexe", CLINIC.id(), CASTELMURE.region(), Set.of());
        refused("territory.refusal.establishmentClosed", new OpenSite(ID, another, Origin.MAIN), gone);
        refused("territory.refusal.establishmentClosed", closing(AVELINES, ENDS, OPEN), gone);
        territory.given(before(gone)).when(new OpenSite(ID, another.until(LAST_DAY), Origin.IMPORT))
                .expectEvents(new SiteOpened(ID, another.until(LAST_DAY)));
    }

    @Test
    void a_change_of_a_sites_name_leaves_its_end_alone() {
        var renamed = new Site(AVELINES.id(), "Avelines", CLINIC.id(), AVELINES.region(), AVELINES.modalities());
        territory.given(before(new SiteClosed(ID, AVELINES.id(), LAST_DAY)))
                .when(new ChangeSite(ID, AVELINES.until(LAST_DAY), renamed, "Nom d’usage"))
                .expectEvents(new SiteChanged(ID, renamed.until(LAST_DAY)));
    }

    @Test
    void the_second_of_two_who_close_it_is_told() {
        territory.given(before(new SiteClosed(ID, AVELINES.id(), LAST_DAY))).when(closing(AVELINES, OPEN, new End(NEXT_DAY)))
                .expectNoEvents().expectException(EditConflict.class);
    }

    private void refused(String message, TerritoryCommand command, TerritoryEvent... given) {
        territory.given(before(given)).when(command).expectNoEvents().expectException(Refusal.class)
                .expectExceptionMessage(Matchers.startsWith(message));
    }

    private static CloseSite closing(Site site, End seen, End end) {
        return new CloseSite(ID, site.id(), seen, end, "Fermeture");
    }

    private static Need need(LocalDate last) {
        return new Need("scanner-avelines", AVELINES.id(), Modality.SCANNER, GARDE.slots(), Set.of(GARDE.id()), 2, LocalDate.of(2026, 1, 1), last);
    }

    private static Agreement agreement(LocalDate last) {
        return new Agreement("pimm", "PIMM", VALMARINE.id(), List.of(), Map.of(AVELINES.id(), 30), LocalDate.of(2026, 1, 1), last);
    }

    private static Agreement agreementOfTheClinic() {
        return new Agreement("pimm", "PIMM", CLINIC.id(), List.of(), Map.of(), LocalDate.of(2026, 1, 1), null);
    }

    private static List<TerritoryEvent> before(TerritoryEvent... then) {
        List<TerritoryEvent> events = new ArrayList<>(history());
        events.add(new EstablishmentDeclared(ID, CLINIC));
        events.add(new SiteOpened(ID, AVELINES));
        events.addAll(List.of(then));
        return events;
    }

    private static TerritoryView view(TerritoryEvent... then) {
        TerritoryView view = null;
        for (TerritoryEvent event : before(then)) {
            view = Evolving.from(view, event);
        }
        return view;
    }
}
