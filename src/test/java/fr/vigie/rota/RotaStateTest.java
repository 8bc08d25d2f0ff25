package fr.vigie.rota;

import static fr.vigie.rota.December.COSTA;
import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.MORVAN;
import static fr.vigie.rota.December.NIGHTS;
import static fr.vigie.rota.December.ROCHEBRUNE;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.SECOND;
import static fr.vigie.rota.December.VALMARINE;
import static fr.vigie.rota.December.approvedBy;
import static fr.vigie.rota.December.held;
import static fr.vigie.rota.December.opened;
import static fr.vigie.rota.December.published;
import static fr.vigie.rota.December.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.practitioner.PractitionerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotaStateTest {
    private static final List<PractitionerId> PEOPLE = IntStream.range(0, 3).mapToObj(n -> new PractitionerId("p" + n)).toList();

    @Test
    void before_the_month_is_open_there_is_no_rota() {
        assertThat(RotaState.of(List.of())).isEmpty();
    }

    @Test
    void an_open_month_is_a_draft_that_nobody_holds() {
        var rota = RotaState.of(List.of(opened())).orElseThrow();
        assertThat(rota.status()).isEqualTo(RotaStatus.DRAFT);
        assertThat(rota.open()).isEqualTo(NIGHTS);
        assertThat(rota.version()).isZero();
    }

    @Test
    void it_tells_what_is_open_and_what_somebody_holds() {
        var rota = RotaState.of(List.of(opened(), held(FIRST, MORVAN), held(SECOND, COSTA))).orElseThrow();
        assertThat(rota.heldBy(MORVAN)).containsExactly(NIGHTS.getFirst());
        assertThat(rota.open()).isEqualTo(NIGHTS.subList(2, 4));
    }

    @Test
    void what_is_taken_or_sent_back_waits_for_nobody() {
        var before = List.of(opened(), submitted(VALMARINE, ROCHEBRUNE), approvedBy(VALMARINE));
        assertThat(RotaState.of(before).orElseThrow().awaited()).containsExactly(ROCHEBRUNE);
        assertThat(after(before, new RotaEvent.RotaRecalled(ROTA)).awaited()).isEmpty();
        assertThat(after(before, new RotaEvent.RotaSentBack(ROTA, "Non")).awaited()).isEmpty();
        assertThat(after(before, published(1)).awaited()).isEmpty();
    }

    private static RotaState after(List<RotaEvent> before, RotaEvent event) {
        return RotaState.of(Stream.concat(before.stream(), Stream.of(event)).toList()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void the_changes_to_some_holders_lead_to_them_and_back(long seed) {
        var random = new Random(seed);
        var here = RotaState.of(List.of(opened())).orElseThrow().withHolders(drawn(random));
        var there = here.withHolders(drawn(random));

        var arrived = here.withHolders(here.changesTo(there.holders()));
        assertThat(arrived).isEqualTo(there);
        assertThat(arrived.withHolders(there.changesTo(here.holders()))).isEqualTo(here);
    }

    @Test
    void from_a_rota_to_itself_there_is_nothing_to_change() {
        var rota = RotaState.of(List.of(opened(), held(FIRST, MORVAN))).orElseThrow();
        assertThat(rota.changesTo(rota.holders())).isEmpty();
        assertThat(rota.changesTo(Map.of())).containsExactly(new Reassignment(FIRST, MORVAN, null));
    }

    private static List<Reassignment> drawn(Random random) {
        var wanted = new HashMap<DutyId, PractitionerId>();
        NIGHTS.forEach(night -> {
            if (random.nextInt(4) > 0) {
                wanted.put(night.id(), PEOPLE.get(random.nextInt(PEOPLE.size())));
            }
        });
        return NIGHTS.stream().map(night -> new Reassignment(night.id(), null, wanted.get(night.id()))).toList();
    }
}
