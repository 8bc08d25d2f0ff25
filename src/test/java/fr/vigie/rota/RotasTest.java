package fr.vigie.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.SmallTerritory;
import fr.vigie.Story;
import fr.vigie.VigieTest;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VigieTest
class RotasTest {
    @Autowired
    private Ground here;
    @Autowired
    private Rotas rotas;
    @Autowired
    private EventStore events;

    @Test
    void after_every_event_the_projection_shows_what_the_events_say() {
        var story = new Story(here, 7);
        for (var step = 0; step < 30; step++) {
            story.of(1);
            var shown = shown();
            assertThat(shown).isEqualTo(folded(stored()));
            assertThat(shown.duties().keySet()).containsExactlyElementsOf(folded(stored()).duties().keySet());
        }
    }

    @Test
    void a_published_and_amended_rota_shows_whom_it_awaits_and_its_version() {
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.CH)));
        assertThat(shown().awaited()).containsExactly(SmallTerritory.PARTNER);
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.PARTNER)));
        assertThat(shown()).returns(RotaStatus.PUBLISHED, RotaState::status).returns(1, RotaState::version);
        here.pass(here.night(10), null, here.morvan());
        assertThat(shown()).returns(RotaStatus.PUBLISHED, RotaState::status).returns(2, RotaState::version);
    }

    @Test
    void a_rota_is_seen_as_it_stood_at_any_instant() {
        new Story(here, 11).of(20);
        var stored = stored();
        assertThat(rotas.asOf(here.rota(), stored.getFirst().getTimestamp().minusMillis(1))).isEmpty();
        stored.forEach(event -> {
            var until = stored.stream().filter(e -> !e.getTimestamp().isAfter(event.getTimestamp())).toList();
            assertThat(rotas.asOf(here.rota(), event.getTimestamp())).contains(folded(until));
        });
    }

    @Test
    void duties_are_found_by_time_by_holder_and_by_name() {
        here.pass(here.night(10), null, here.morvan());
        here.pass(here.night(20), null, here.morvan());
        here.settled();
        var tenth = rotas.duty(here.night(10)).orElseThrow();

        assertThat(tenth.holder()).isEqualTo(here.morvan());
        assertThat(rotas.between(here.territory(), tenth.duty().start(), tenth.duty().end())).containsExactly(tenth);
        assertThat(rotas.heldBy(here.morvan(), tenth.duty().start())).extracting(held -> held.duty().id())
                .containsExactly(here.night(10), here.night(20));
        assertThat(rotas.heldBy(here.morvan(), tenth.duty().end())).extracting(held -> held.duty().id())
                .containsExactly(here.night(20));
        assertThat(rotas.duty(new DutyId("inconnue"))).isEmpty();
    }

    @Test
    void a_territorys_months_tell_what_is_still_open() {
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        assertThat(rotas.months(here.territory()))
                .containsExactly(new Rotas.Month(here.rota(), RotaStatus.DRAFT, 0, 31, 30));
    }

    @Test
    void the_loads_of_a_month_add_up_to_what_its_duties_count() {
        here.pass(here.night(24), null, here.morvan());
        here.settled();
        var loads = rotas.loads(here.territory(), Ground.DECEMBER, Ground.DECEMBER.plusMonths(1));
        var nights = loads.stream().filter(load -> load.counter().equals("nights")).mapToInt(Rotas.Load::sum).sum();
        assertThat(nights).isEqualTo(31);
        assertThat(loads).contains(new Rotas.Load(Ground.DECEMBER, SmallTerritory.GARDE, here.morvan(), "points", 20),
                new Rotas.Load(Ground.DECEMBER, SmallTerritory.GARDE, null, "nights", 30));
        assertThat(rotas.loads(here.territory(), Ground.DECEMBER.minusMonths(12), Ground.DECEMBER)).isEmpty();
    }

    private RotaState shown() {
        here.settled();
        return rotas.find(here.rota()).orElseThrow();
    }

    private List<? extends DomainEventMessage<?>> stored() {
        return events.readEvents(here.rota().toString()).asStream().toList();
    }

    private static RotaState folded(List<? extends DomainEventMessage<?>> stored) {
        return RotaState.of(stored.stream().map(e -> (RotaEvent) e.getPayload()).toList()).orElseThrow();
    }
}
