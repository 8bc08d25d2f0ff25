package fr.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import fr.vigie.access.CurrentActor;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What page tests may rely on. */
class PageTestTest extends PageTest {

    @Autowired
    private CurrentActor current;

    @Test
    void a_page_that_hears_of_a_change_on_another_thread_is_its_readers_still() {
        signIn(here.chef());
        var ui = UI.getCurrent();
        var reader = new CompletableFuture<String>();
        VaadinSession.getCurrent().unlock();
        try {
            Thread.ofVirtual().start(() -> ui.access(() -> reader.complete(current.find().map(actor -> actor.id()).orElse("nobody"))));
            assertThat(reader.join()).isEqualTo(here.chef().id());
        } finally {
            VaadinSession.getCurrent().lock();
        }
    }
}
