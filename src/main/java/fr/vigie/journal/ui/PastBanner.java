package fr.vigie.journal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Says that this board is of the past, how it stood, and leads to the change before it and the one after. */
class PastBanner extends Div {

    PastBanner(RotaId rota, Instant at, Optional<RotaState> then, Changes changes, BiConsumer<RotaId, Instant> go, Wordbook words) {
        addClassName("v-past-banner");
        getElement().setAttribute("role", "status");
        var title = new Span(words.text("journal.past.banner", words.month(rota),
                Dates.moment(at, words.zone(rota.territory()), words.locale())));
        title.addClassName("v-strong");
        add(VaadinIcon.CALENDAR_CLOCK.create(), title);
        then.ifPresent(state -> add(status(state, words),
                new Span(words.text("journal.past.counts", state.holders().size(), state.duties().size()))));
        var ways = new Div(step("previous", VaadinIcon.ANGLE_LEFT, changes.before(at), rota, go, words),
                step("next", VaadinIcon.ANGLE_RIGHT, changes.after(at), rota, go, words),
                new Anchor("tableau/" + rota.month(), words.text("journal.past.now")));
        ways.addClassName("v-past-ways");
        add(ways);
    }

    private static Span status(RotaState state, Wordbook words) {
        var badge = new Span(words.text("journal.past.status." + state.status(), state.version()));
        badge.addClassNames("v-badge", state.status().name().toLowerCase(Locale.ROOT));
        return badge;
    }

    private static Button step(String key, VaadinIcon icon, Optional<Instant> to, RotaId rota, BiConsumer<RotaId, Instant> go,
            Wordbook words) {
        var button = new Button(words.text("journal.past." + key), icon.create(), click -> to.ifPresent(at -> go.accept(rota, at)));
        button.setIconAfterText(key.equals("next"));
        button.setEnabled(to.isPresent());
        return button;
    }
}
