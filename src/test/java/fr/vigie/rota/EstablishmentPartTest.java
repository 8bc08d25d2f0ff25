package fr.vigie.rota;

import static fr.vigie.SmallTerritory.CH;
import static fr.vigie.SmallTerritory.CLINIC;
import static fr.vigie.SmallTerritory.HOSPITAL;
import static fr.vigie.SmallTerritory.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstablishmentPartTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final TerritoryId GHT = new TerritoryId("ght");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final TerritoryView TERRITORY = SmallTerritory.named("ght");
    private static final PractitionerView MORVAN = Someone.named("morvan").in(GHT);
    private static final PractitionerView SHARED = Someone.named("costa").at(new Post(HOSPITAL, 50, LONG_AGO, null), new Post(CLINIC, 50, LONG_AGO, null)).in(GHT);
    private static final PractitionerView LEAVING = Someone.named("leroy").at(new Post(CLINIC, 100, LONG_AGO, DECEMBER.atDay(1)),
            new Post(HOSPITAL, 100, DECEMBER.atDay(2), null)).in(GHT);
    private static final PractitionerView GONE = Someone.named("petit").at(new Post(CLINIC, 100, LONG_AGO, DECEMBER.atDay(1).minusDays(1))).in(GHT);
    private static final RotaState ROTA = Months.open(TERRITORY, DECEMBER).withHolders(List.of(
            new Reassignment(night(3), null, SHARED.id()), new Reassignment(night(1), null, MORVAN.id()), new Reassignment(night(2), null, LEAVING.id())));

    @Test
    void an_establishment_employs_whoever_has_a_post_at_one_of_its_sites_on_some_day_of_the_month() {
        assertThat(part(CH).people()).containsExactly(MORVAN, SHARED, LEAVING);
        assertThat(part(PARTNER).people()).containsExactly(SHARED, LEAVING);
    }

    @Test
    void its_part_is_what_its_people_hold_in_order_of_time() {
        assertThat(part(PARTNER).duties()).extracting(Duty::id).containsExactly(night(2), night(3));
        assertThat(part(PARTNER).heldBy(SHARED.id(), ROTA)).extracting(Duty::id).containsExactly(night(3));
    }

    @Test
    void and_what_answers_for_its_sites_whoever_holds_it() {
        assertThat(part(CH).onSites()).hasSize(31);
        assertThat(part(PARTNER).onSites()).isEmpty();
    }

    @Test
    void of_two_establishments_it_is_the_part_of_both_together() {
        var both = EstablishmentPart.of(ROTA, Set.of(CH, PARTNER), TERRITORY, List.of(MORVAN, SHARED, LEAVING, GONE));
        assertThat(both.duties()).extracting(Duty::id).containsExactly(night(1), night(2), night(3));
    }

    @Test
    void only_the_derogations_of_its_own_people_are_of_its_part() {
        var derogation = new RotaEvent.DerogationTaken(ROTA.id(), "H-CAP", List.of(night(1)), MORVAN.id(), DerogationGround.CONSENT, "Accord écrit");
        var rota = ROTA.after(derogation);
        assertThat(part(CH).derogations(rota)).hasSize(1);
        assertThat(part(PARTNER).derogations(rota)).isEmpty();
    }

    private static EstablishmentPart part(EstablishmentId establishment) {
        return EstablishmentPart.of(ROTA, Set.of(establishment), TERRITORY, List.of(MORVAN, SHARED, LEAVING, GONE));
    }

    private static DutyId night(int day) {
        return new DutyId("ght/garde/" + DECEMBER.atDay(day) + "/nuit");
    }
}
