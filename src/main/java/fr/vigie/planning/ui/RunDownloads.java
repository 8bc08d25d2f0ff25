package fr.vigie.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.vigie.rota.RotaId;
import java.io.ByteArrayInputStream;

/** The files of a rota's last run. */
class RunDownloads extends Div {

    RunDownloads(MonthDesk desk, RotaId rota) {
        addClassName("v-downloads");
        desk.generations().files(rota).ifPresent(files -> {
            add(link("planning.run.problemFile", "probleme-" + rota.month() + ".json", files.problemFile()));
            files.solutionFile().ifPresent(solution ->
                    add(link("planning.run.solutionFile", "solution-" + rota.month() + ".json", solution)));
            var replay = new Span(getTranslation("planning.run.replay"));
            replay.addClassName("v-muted");
            add(replay);
        });
    }

    private Anchor link(String label, String name, byte[] content) {
        var link = new Anchor(DownloadHandler.fromInputStream(request -> new DownloadResponse(
                new ByteArrayInputStream(content), name, "application/json", content.length)), getTranslation(label));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
