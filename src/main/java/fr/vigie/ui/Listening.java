package fr.vigie.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.store.Live;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Keeps a page up to date while it is open. */
public final class Listening {

    private Listening() {
    }

    /**
     * Refreshes a page when something is announced on one of these topics. A burst of announcements refreshes once or
     * twice, not each time. To be called before the page reads anything: what is announced between its first reading and its
     * opening counts too.
     *
     * @param topics asked for when the page opens
     */
    public static void keep(Component page, Live live, Supplier<? extends Collection<String>> topics, Runnable refresh) {
        var known = new AtomicLong(live.heard());
        page.addAttachListener(attached -> {
            var ui = attached.getUI();
            var due = new AtomicBoolean();
            Runnable hear = () -> {
                if (due.compareAndSet(false, true)) {
                    ui.access(() -> {
                        due.set(false);
                        // a page that was left meanwhile is not drawn any more
                        if (page.isAttached()) {
                            refresh.run();
                        }
                    });
                }
            };
            List<Live.Subscription> open = topics.get().stream().map(topic -> live.subscribe(topic, hear)).toList();
            if (live.heard() != known.get()) {
                hear.run();
            }
            // a page that was detached and comes back subscribes anew: this listener goes with its subscriptions
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                known.set(live.heard());
                open.forEach(Live.Subscription::close);
            });
        });
    }
}
