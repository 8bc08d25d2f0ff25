package fr.vigie.rota;

import static fr.vigie.rota.December.ROTA;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.access.Refused;
import fr.vigie.access.Stamp;
import fr.vigie.practitioner.PractitionerId;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matchers;

/** Given events, when a command, then events or a refusal. */
abstract class RotaTest {
    /** Says the same of every change, and of a rota as it stands. */
    private record Verdict(List<Judge.Breach> of) implements Judge {
        @Override
        public List<Breach> judge(RotaState now, List<Reassignment> changes) {
            return of;
        }

        @Override
        public List<Breach> standing(RotaState now) {
            return of;
        }
    }

    private RotaFrame frame = December.Frame.OF_TWO_DIRECTORS;
    private Judge judge = new Verdict(List.of());

    void inTerritory(RotaFrame territory) {
        frame = territory;
    }

    void judgedBy(Judge other) {
        judge = other;
    }

    void breaking(Judge.Breach... breaches) {
        judgedBy(new Verdict(List.of(breaches)));
    }

    Given given(RotaEvent... events) {
        return given(List.of(events));
    }

    /** Events, some of them told with their author; see {@link #by}. */
    Given given(List<?> events) {
        return new Given(events);
    }

    /** An event as its author's, who is called «Dr» and their name. */
    static EventMessage<RotaEvent> by(String author, RotaEvent event) {
        return by(author, Origin.MAIN, event);
    }

    static EventMessage<RotaEvent> by(String author, Origin origin, RotaEvent event) {
        return new GenericEventMessage<>(event, told(author, origin));
    }

    private static MetaData told(String author, Origin origin) {
        return MetaData.from(Map.of(Stamp.AUTHOR, author, Stamp.AUTHOR_NAME, "Dr " + author, Stamp.ORIGIN, origin.name()));
    }

    final class Given {
        private final FixtureConfiguration<Rota> rota = new AggregateTestFixture<>(Rota.class);
        private final List<?> before;

        private Given(List<?> before) {
            this.before = before;
            rota.registerInjectableResource(frame);
            rota.registerInjectableResource(judge);
        }

        Then when(RotaCommand command) {
            return when("claire", command);
        }

        Then when(String author, RotaCommand command) {
            return new Then(rota.given(before).when(command, told(author, command.origin())));
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

        void thenWaitsFor(Judge.Breach... breaches) {
            thenRefused("rota.refusal.derogationNeeded");
            result.expectException(new FeatureMatcher<DerogationNeeded, List<Judge.Breach>>(Matchers.equalTo(List.of(breaches)),
                    "a change that waits for", "breaches") {
                @Override
                protected List<Judge.Breach> featureValueOf(DerogationNeeded needed) {
                    return needed.breaches();
                }
            });
        }

        void thenRefused(String key, Object... arguments) {
            thenRefused(key);
            result.expectException(Refused.with(key, arguments));
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
