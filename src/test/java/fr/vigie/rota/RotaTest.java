package fr.vigie.rota;

import static fr.vigie.rota.December.ROTA;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.access.Refused;
import fr.vigie.practitioner.PractitionerId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;

/** Given events, when a command, then events or a refusal. */
abstract class RotaTest {
    static final Judge NOTHING_BROKEN = (now, changes) -> List.of();

    private RotaFrame frame = December.Frame.OF_TWO_DIRECTORS;
    private Judge judge = NOTHING_BROKEN;

    void inTerritory(RotaFrame territory) {
        frame = territory;
    }

    void judgedBy(Judge other) {
        judge = other;
    }

    Given given(RotaEvent... events) {
        return new Given(List.of(events));
    }

    final class Given {
        private final FixtureConfiguration<Rota> rota = new AggregateTestFixture<>(Rota.class);
        private final List<RotaEvent> before;

        private Given(List<RotaEvent> before) {
            this.before = before;
            rota.registerInjectableResource(frame);
            rota.registerInjectableResource(judge);
        }

        Then when(RotaCommand command) {
            return new Then(rota.given(before).when(command));
        }
    }

    record Then(ResultValidator<Rota> result) {
        void then(RotaEvent... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        void thenNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        void thenRefused(String key) {
            result.expectNoEvents().expectException(Refusal.class).expectException(Refused.with(key));
        }
    }

    static RotaCommand.ReassignDuties byHand(String reason, Reassignment... changes) {
        return new RotaCommand.ReassignDuties(ROTA, List.of(changes), Origin.MAIN, reason, "");
    }

    static RotaCommand.ReassignDuties byExchange(Reassignment... changes) {
        return new RotaCommand.ReassignDuties(ROTA, List.of(changes), Origin.ECHANGE, "Un mariage", "exchange/1");
    }

    static Reassignment give(DutyId duty, PractitionerId to) {
        return new Reassignment(duty, null, to);
    }

    static Reassignment pass(DutyId duty, PractitionerId from, PractitionerId to) {
        return new Reassignment(duty, from, to);
    }
}
