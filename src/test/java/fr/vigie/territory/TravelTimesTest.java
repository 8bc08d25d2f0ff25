package fr.vigie.territory;

import static fr.vigie.territory.TerritoryForTests.CASTELMURE;
import static fr.vigie.territory.TerritoryForTests.ID;
import static fr.vigie.territory.TerritoryForTests.VALMARINE;
import static fr.vigie.territory.TerritoryForTests.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.territory.TerritoryCommand.SetTravelTimes;
import fr.vigie.territory.TerritoryEvent.SiteChanged;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways between a territory's sites. */
class TravelTimesTest {

    private static final Site ORMELLES = site("ormelles", Map.of(CASTELMURE.id(), 40));
    private static final Site VALMARINE_CENTRE = site("valmarine", Map.of());
    private static final SitePair NEAR = new SitePair(CASTELMURE.id(), ORMELLES.id());
    private static final SitePair FAR = new SitePair(CASTELMURE.id(), VALMARINE_CENTRE.id());

    private final FixtureConfiguration<Territory> territory = new AggregateTestFixture<>(Territory.class);

    @BeforeEach
    void withoutLaw() {
        territory.registerInjectableResource((LawLimits) rules -> java.util.Optional.empty());
    }

    @Test
    void a_way_is_set_both_ways_at_once() {
        var seen = new TravelTimes(Set.of(FAR), Map.of());
        territory.given(three()).when(new SetTravelTimes(ID, seen, new TravelTimes(Set.of(FAR), Map.of(FAR, 55)), "Mesuré"))
                .expectEvents(new SiteChanged(ID, with(CASTELMURE, VALMARINE_CENTRE.id(), 55)),
                        new SiteChanged(ID, with(VALMARINE_CENTRE, CASTELMURE.id(), 55)));
    }

    @Test
    void a_way_that_one_site_tells_is_known_and_can_be_forgotten() {
        var seen = new TravelTimes(Set.of(NEAR), Map.of(NEAR, 40));
        territory.given(three()).when(new SetTravelTimes(ID, seen, new TravelTimes(Set.of(NEAR), Map.of()), "Erreur"))
                .expectEvents(new SiteChanged(ID, site("ormelles", Map.of())));
    }

    @Test
    void who_did_not_see_the_way_as_it_stands_is_told() {
        var stale = new TravelTimes(Set.of(NEAR), Map.of(NEAR, 35));
        territory.given(three()).when(new SetTravelTimes(ID, stale, new TravelTimes(Set.of(NEAR), Map.of(NEAR, 45)), "Mesuré"))
                .expectNoEvents().expectException(EditConflict.class);
    }

    @Test
    void a_way_leads_to_a_site_that_is_there_and_takes_a_day_at_most() {
        var nowhere = new SitePair(CASTELMURE.id(), new SiteId("ailleurs"));
        var none = new TravelTimes(Set.of(nowhere), Map.of());
        territory.given(three()).when(new SetTravelTimes(ID, none, new TravelTimes(Set.of(nowhere), Map.of(nowhere, 5)), "Essai"))
                .expectNoEvents().expectException(Refusal.class).expectExceptionMessage(Matchers.startsWith("territory.refusal.noSite"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TravelTimes(Set.of(FAR), Map.of(FAR, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TravelTimes(Set.of(FAR), Map.of(FAR, 1441)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TravelTimes(Set.of(FAR), Map.of(NEAR, 5)));
    }

    @Test
    void tables_are_laid_over_each_other_pair_by_pair() {
        var table = new TravelTimes(Set.of(NEAR, FAR), Map.of(NEAR, 40, FAR, 55));
        var forgotten = new TravelTimes(Set.of(FAR), Map.of());
        assertThat(table.with(forgotten)).isEqualTo(new TravelTimes(Set.of(NEAR, FAR), Map.of(NEAR, 40)));
        assertThat(table.differing(table.with(forgotten))).containsExactly(FAR);
        assertThat(table.of(Set.of(NEAR))).isEqualTo(new TravelTimes(Set.of(NEAR), Map.of(NEAR, 40)));
    }

    private static List<TerritoryEvent> three() {
        List<TerritoryEvent> events = new ArrayList<>(history());
        events.add(new SiteOpened(ID, ORMELLES));
        events.add(new SiteOpened(ID, VALMARINE_CENTRE));
        return events;
    }

    private static Site with(Site site, SiteId to, int minutes) {
        return new Site(site.id(), site.name(), site.establishment(), site.region(), site.modalities(), site.schoolZone(),
                Map.of(to, minutes));
    }

    private static Site site(String id, Map<SiteId, Integer> travel) {
        return new Site(new SiteId(id), id, VALMARINE.id(), HolidayRegion.METROPOLE, Set.of(Modality.SCANNER), null, travel);
    }
}
