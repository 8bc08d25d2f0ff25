package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.vigie.PageTest;
import fr.vigie.store.Live;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page shows what happened before it was read, while it was drawn, and since it is open. */
class ListeningTest extends PageTest {
    @Autowired
    private Live live;
    private String topic = "listening-" + UUID.randomUUID();
    private final AtomicInteger readings = new AtomicInteger();
    private Div page;
    private Listening listening;

    @BeforeEach
    void aPageIsAboutToOpen() {
        signIn(here.chef());
        page = new Div();
        listening = Listening.keep(page, live, () -> List.of(topic), readings::incrementAndGet);
    }

    @Test
    void what_is_announced_between_the_first_reading_and_the_opening_is_read_again() {
        announceAndHear();
        UI.getCurrent().add(page);
        until(() -> readings.get() == 1);
    }

    @Test
    void what_is_announced_while_the_page_is_open_is_read_again() {
        UI.getCurrent().add(page);
        announceAndHear();
        until(() -> readings.get() > 0);
    }

    @Test
    void what_is_announced_while_the_page_is_away_is_read_when_it_comes_back() {
        UI.getCurrent().add(page);
        page.removeFromParent();
        var before = readings.get();
        announceAndHear();
        UI.getCurrent().add(page);
        until(() -> readings.get() > before);
    }

    @Test
    void what_was_announced_and_not_shown_yet_when_the_page_left_is_read_when_it_comes_back() {
        UI.getCurrent().add(page);
        announceAndHear();
        page.removeFromParent();
        MockVaadin.clientRoundtrip();
        assertThat(readings).hasValue(0);
        UI.getCurrent().add(page);
        until(() -> readings.get() == 1);
    }

    @Test
    void a_window_that_was_closed_before_it_was_told_leaves_nobody_deaf() {
        UI.getCurrent().add(page);
        listening.hear(new UI());
        announceAndHear();
        until(() -> readings.get() > 0);
    }

    @Test
    void a_page_that_turned_to_something_else_follows_that_and_no_more_what_was_before() {
        UI.getCurrent().add(page);
        var before = topic;
        topic = "listening-" + UUID.randomUUID();
        listening.turn(readings::incrementAndGet);
        until(() -> readings.get() == 1);
        var now = topic;
        topic = before;
        announceAndHear();
        topic = now;
        MockVaadin.clientRoundtrip();
        assertThat(readings).hasValue(1);
        announceAndHear();
        until(() -> readings.get() == 2);
    }

    @Test
    void what_is_announced_while_the_page_turns_to_it_is_read_again() {
        UI.getCurrent().add(page);
        listening.turn(() -> {
            readings.incrementAndGet();
            announceAndHear();
        });
        until(() -> readings.get() > 1);
    }

    private void announceAndHear() {
        var heard = new CountDownLatch(1);
        try (var ear = live.subscribe(topic, heard::countDown)) {
            live.announce(topic);
            assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
