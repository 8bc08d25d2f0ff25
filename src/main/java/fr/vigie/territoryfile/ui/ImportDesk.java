package fr.vigie.territoryfile.ui;

import fr.vigie.access.CurrentActor;
import fr.vigie.practitioner.PractitionerCommand.CancelLeave;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territoryfile.SheetKind;
import fr.vigie.territoryfile.SheetPreview;
import fr.vigie.territoryfile.Spreadsheets;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** What the page of imports asks, and has done. */
@Component
class ImportDesk {

    private static final PractitionerId ANYBODY = new PractitionerId("-");

    private final CurrentActor current;
    private final Territories territories;
    private final Spreadsheets spreadsheets;

    ImportDesk(CurrentActor current, Territories territories, Spreadsheets spreadsheets) {
        this.current = current;
        this.territories = territories;
        this.spreadsheets = spreadsheets;
    }

    /** Whose people the reader may change, by name. */
    List<TerritoryView> territories() {
        var reader = current.get();
        return territories.all().stream().filter(each -> new CancelLeave(ANYBODY, each.id(), "").permits(reader)).toList();
    }

    SheetPreview preview(SheetKind kind, TerritoryId territory, String file, byte[] content) {
        return spreadsheets.preview(kind, territory, file, new ByteArrayInputStream(content));
    }

    /**
     * Brings in what was shown, beside the page: it goes on when the page is closed.
     *
     * @param ended told what went wrong, null when nothing did; on another thread, like {@code progress}
     */
    void accept(SheetPreview preview, IntConsumer progress, Consumer<@Nullable RuntimeException> ended) {
        Thread.ofVirtual().name("import").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                spreadsheets.accept(preview, progress);
            } catch (RuntimeException failed) {
                ended.accept(failed);
                return;
            }
            ended.accept(null);
        }));
    }
}
