package fr.vigie.planning.ui;

import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Wordbook;
import java.util.Objects;

/** What became of one duty while somebody looks at it, in a sentence. */
record DutyNews(DutyId duty, Wordbook words) {

    /**
     * @param closed whether the reader may change it no longer
     * @param by who changed it; null for the reader, elsewhere
     */
    String said(RotaState before, RotaState now, boolean closed, String by) {
        var what = closed ? text("closed") : what(before, now);
        return by == null ? text("happened", what) : text("happenedBy", by, what);
    }

    private String what(RotaState before, RotaState now) {
        var holder = now.holder(duty);
        if (!Objects.equals(before.holder(duty), holder)) {
            return holder == null ? text("open") : text("held", words.practitioner(holder));
        }
        var pinned = now.pinned().contains(duty);
        return before.pinned().contains(duty) == pinned ? text("elsewhere") : text(pinned ? "pinned" : "unpinned");
    }

    private String text(String key, Object... arguments) {
        return words.text("planning.duty.news." + key, arguments);
    }
}
