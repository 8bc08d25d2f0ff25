package fr.vigie.territoryfile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Role;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territoryfile.ExportingTerritory;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Takes a territory out, as the files that another installation imports. */
@Route("exporter")
@Menu(title = "territoryfile.export.menu", order = 4.4, icon = "vaadin:download-alt")
@RolesAllowed("ADMINISTRATEUR")
public class ExportView extends Div implements HasDynamicTitle {

    private final transient ExportingTerritory exporting;
    private final transient Practitioners practitioners;

    ExportView(ExportingTerritory exporting, Territories territories, Practitioners practitioners, CurrentActor current) {
        this.exporting = exporting;
        this.practitioners = practitioners;
        addClassName("v-page");
        Div header = new Div(new H1(getTranslation("territoryfile.export.title")));
        header.addClassName("v-page-header");
        add(header, new Paragraph(getTranslation("territoryfile.export.what")));
        Actor reader = current.get();
        List<TerritoryView> own = territories.all().stream().filter(each -> reader.is(Role.ADMINISTRATEUR, each.id().value())).toList();
        own.forEach(territory -> add(card(territory)));
        if (own.isEmpty()) {
            add(new EmptyState(getTranslation("territoryfile.export.none")));
        }
    }

    private Div card(TerritoryView territory) {
        Paragraph inside = new Paragraph(getTranslation("territoryfile.export.inside", territory.establishments().size(),
                territory.sites().size(), territory.lines().size(), practitioners.of(territory.id()).size()));
        Paragraph care = new Paragraph(getTranslation("territoryfile.export.care"));
        care.addClassName("v-muted");
        Paragraph how = new Paragraph(new Span(getTranslation("territoryfile.export.how") + " "),
                new Code("./vigie run --territory " + territory.id()));
        Div card = new Div(new H2(territory.name()), inside, care, download(territory.id()), how);
        card.addClassName("v-card");
        return card;
    }

    /** Written when it is asked for: what is downloaded is the territory as it stands then. */
    private Anchor download(TerritoryId id) {
        String name = id + ".zip";
        Anchor link = new Anchor(DownloadHandler.fromInputStream(request -> {
            byte[] content = exporting.zip(id);
            return new DownloadResponse(new ByteArrayInputStream(content), name, "application/zip", content.length);
        }), "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("territoryfile.export.button")));
        link.getElement().setAttribute("download", name);
        link.addClassName("v-download");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("territoryfile.export.title") + " · Vigie";
    }
}
