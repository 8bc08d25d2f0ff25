package fr.vigie.planning.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.vigie.planning.RunFiles;
import fr.vigie.rota.RotaId;
import java.io.ByteArrayInputStream;
import java.util.function.Function;

/** The files of the run that the board shows, read when they are asked for. */
class RunDownloads extends Details {

    private final transient MonthDesk desk;
    private final transient RotaId rota;

    RunDownloads(MonthDesk desk, RotaId rota) {
        this.desk = desk;
        this.rota = rota;
        var replay = new Span(getTranslation("planning.run.replay"));
        replay.addClassName("v-muted");
        var links = new Div(link("planning.run.problemFile", "probleme-" + rota.month() + ".json", RunFiles::problemFile),
                link("planning.run.solutionFile", "solution-" + rota.month() + ".json", RunFiles::solutionFile), replay);
        links.addClassName("v-downloads");
        setSummaryText(getTranslation("planning.run.files"));
        add(links);
    }

    private Anchor link(String label, String name, Function<RunFiles, byte[]> file) {
        var link = new Anchor(DownloadHandler.fromInputStream(request -> desk.generations().files(rota).map(file)
                .map(content -> new DownloadResponse(new ByteArrayInputStream(content), name, "application/json", content.length))
                .orElseGet(() -> DownloadResponse.error(404))), getTranslation(label));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
