package fr.vigie.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is on duty, with a clock. It passes from one turn to the next by itself, to the second; it turns visibly stale when
 * it is not told, every few seconds, that what it shows is still so.
 */
@Tag("vigie-duty-watch")
@JsModule("context://app/vigie.nocache.js")
class DutyWatch extends Component implements HasStyle {

    void setWatch(DutyWatchModel watch) {
        getElement().setPropertyBean("watch", watch);
    }

    /**
     * A sign of life.
     *
     * @param at the server's time
     * @param asOf the last instant at which what is shown was known to be so; null when none is known
     */
    void beat(Instant at, @Nullable Instant asOf) {
        getElement().setPropertyBean("beat", new Beat(at.toString(), asOf == null ? null : asOf.toString()));
    }

    record Beat(String at, @Nullable String asOf) {
    }
}
