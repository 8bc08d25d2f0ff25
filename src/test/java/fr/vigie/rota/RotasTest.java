package fr.vigie.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.SmallTerritory;
import fr.vigie.Story;
import fr.vigie.VigieTest;
import fr.vigie.access.Command.Origin;
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
        here.theClinicIsCoveredToo();
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        assertThat(shown().awaited()).containsExactly(SmallTerritory.PARTNER);
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.PARTNER), 1));
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

    @Test
    void the_derogations_shown_are_those_that_the_events_say_each_once() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(10), null, here.morvan());
        here.pass(here.night(10), here.morvan(), null);
        here.pass(here.night(10), null, here.morvan());
        assertThat(shown().derogations()).hasSize(1).isEqualTo(folded(stored()).derogations());
        assertThat(shown().standingDerogations()).hasSize(1);
    }

    @Test
    void an_author_is_told_what_they_may_undo_and_redo_and_who_stands_in_the_way() {
        assertThat(rotas.undoRedo(here.rota(), here.chef().id())).isEqualTo(UndoRedo.NOTHING);
        here.pass(here.night(7), null, here.morvan());
        var undo = rotas.undoRedo(here.rota(), here.chef().id()).undo().orElseThrow();
        assertThat(undo.possible()).isTrue();
        assertThat(undo.change().holders()).containsExactly(new Reassignment(here.night(7), here.morvan(), null));
        assertThat(rotas.undoRedo(here.rota(), here.director().id())).isEqualTo(UndoRedo.NOTHING);

        here.as(here.chef(), new RotaCommand.UndoChange(here.rota(), undo.change().number(), ""));
        assertThat(shown().holder(here.night(7))).isNull();
        var redo = rotas.undoRedo(here.rota(), here.chef().id()).redo().orElseThrow();
        assertThat(redo.change().holders()).containsExactly(new Reassignment(here.night(7), null, here.morvan()));
        here.as(here.chef(), new RotaCommand.RedoChange(here.rota(), redo.change().number(), ""));
        assertThat(shown().holder(here.night(7))).isEqualTo(here.morvan());
    }

    @Test
    void an_exchange_carried_out_since_stands_in_the_way_of_an_undo() {
        here.pass(here.night(7), null, here.morvan());
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(), List.of(new Reassignment(here.night(7), here.morvan(), here.costa())),
                Origin.ECHANGE, "Un mariage", "exchange/1"));
        assertThat(rotas.undoRedo(here.rota(), here.chef().id()).undo().orElseThrow())
                .returns(false, UndoRedo.Step::possible).returns(here.chef().displayName(), UndoRedo.Step::changedSinceBy);
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
