package fr.vigie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.vigie.store.Live;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Keeps a page up to date while it is open. What is announced between a page's first reading and its opening counts too:
 * hence it is made before the page reads anything.
 */
public final class Listening {

    /** Older than anything that was heard. */
    private static final long NOTHING = -1;

    private final Component page;
    private final Live live;
    private final Supplier<? extends Collection<String>> topics;
    private final Runnable refresh;
    private final List<Live.Subscription> open = new ArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    /** What had been heard when the page was last known to be true. */
    private long known;

    private Listening(Component page, Live live, Supplier<? extends Collection<String>> topics, Runnable refresh) {
        this.page = page;
        this.live = live;
        this.topics = topics;
        this.refresh = refresh;
        known = live.heard();
    }

    /**
     * Refreshes a page when something is announced on one of these topics. A burst of announcements refreshes once or
     * twice, not each time.
     *
     * @param topics asked for when the page opens, and when it turns to something else
     */
    public static Listening keep(Component page, Live live, Supplier<? extends Collection<String>> topics, Runnable refresh) {
        var listening = new Listening(page, live, topics, refresh);
        page.addAttachListener(attached -> listening.follow(attached.getUI()));
        page.addDetachListener(detached -> listening.leave());
        return listening;
    }

    /** For a page that turns to something else, open or not yet: reads it, and follows its topics from then on. */
    public void turn(Runnable reading) {
        known = live.heard();
        reading.run();
        if (page.isAttached()) {
            follow(page.getUI().orElseThrow());
        }
    }

    private void follow(UI ui) {
        close();
        topics.get().forEach(topic -> open.add(live.subscribe(topic, () -> hear(ui))));
        if (live.heard() != known) {
            hear(ui);
        }
    }

    /** What was due and not shown yet is due again when the page comes back, in whatever window. */
    private void leave() {
        known = due.getAndSet(false) ? NOTHING : live.heard();
        close();
    }

    private void close() {
        open.forEach(Live.Subscription::close);
        open.clear();
    }

    void hear(UI ui) {
        if (due.compareAndSet(false, true)) {
            ui.accessLater(this::show, this::miss).run();
        }
    }

    /** Its window was closed before it was told; the page hears again in another one. */
    private void miss() {
        due.set(false);
    }

    private void show() {
        due.set(false);
        // a page that was left meanwhile is not drawn any more
        if (page.isAttached()) {
            refresh.run();
        }
    }
}
