package fr.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

@VigieTest
class FailingProjectionTest {
    @Autowired
    private Ground here;
    @Autowired
    private FragileProjection fragile;
    @Autowired
    private Projections projections;
    @Autowired
    private ProjectionsHealthIndicator health;

    @Test
    void a_projection_that_fails_on_an_event_stops_says_so_and_goes_on_when_repaired_without_a_gap() {
        Logger processors = (Logger) LoggerFactory.getLogger(TrackingEventProcessor.class);
        processors.setLevel(Level.ERROR);
        fragile.readsOnly(here.rota());
        pin(1);
        here.settled();

        fragile.breaks();
        try {
            pin(2);
            pin(3);
            await().until(() -> health.health().getStatus().equals(Status.DOWN));
            assertThat(fragile.read()).containsExactlyElementsOf(pins(1));
            assertThat(health.health().getDetails()).containsEntry("rota", "up to date")
                    .hasEntrySatisfying("fragile", said -> assertThat(said.toString()).contains("broken"));
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> projections.awaitCaughtUp(Duration.ZERO)).withMessageContaining("fragile");
        } finally {
            fragile.isRepaired();
            processors.setLevel(null);
        }

        here.settled();
        assertThat(fragile.read()).containsExactlyElementsOf(pins(3));
        await().until(() -> health.health().getStatus().equals(Status.UP));
    }

    private void pin(int day) {
        here.as(here.chef(), new RotaCommand.PinDuties(here.rota(), List.of(here.night(day))));
    }

    private Iterable<RotaEvent> pins(int last) {
        return IntStream.rangeClosed(1, last).<RotaEvent>mapToObj(day -> new RotaEvent.DutiesPinned(here.rota(), List.of(here.night(day)), null)).toList();
    }
}
