package fr.vigie.territoryfile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.vigie.territory.Site;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territoryfile.SheetKind;
import fr.vigie.territoryfile.Spreadsheets;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a sheet of a kind must have: its columns, each with what is written there, and an empty one to download. */
class TemplateCard extends Section {

    private static final List<String> WORDED = List.of("radiologiste", "mois", "au");

    private final transient TerritoryView territory;

    TemplateCard(SheetKind kind, TerritoryView territory) {
        this.territory = territory;
        addClassName("v-card");
        String name = getTranslation("territoryfile.import.template." + kind);
        var links = new Div(download(name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Spreadsheets.template(kind)), download(name + ".csv", "text/csv", Spreadsheets.csvTemplate(kind)));
        links.addClassName("v-templates");
        add(new H2(getTranslation("territoryfile.import.prepare")), muted(getTranslation("territoryfile.import.prepareWhat")), links,
                columns(kind));
    }

    private Anchor download(String name, String type, byte[] content) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(request ->
                new DownloadResponse(new ByteArrayInputStream(content), name, type, content.length)), "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(name));
        link.getElement().setAttribute("download", name);
        link.addClassName("v-download");
        return link;
    }

    private NativeTable columns(SheetKind kind) {
        var table = new NativeTable();
        table.addClassName("v-sheet-table");
        table.getHead().add(new NativeTableRow(head("column"), head("written")));
        kind.columns().forEach(column -> {
            var name = new NativeTableHeaderCell(new Span(column.name()));
            name.getElement().setAttribute("scope", "row");
            if (!column.needed()) {
                name.add(muted(getTranslation("territoryfile.import.optional")));
            }
            table.getBody().add(new NativeTableRow(name, new NativeTableCell(written(kind, column))));
        });
        return table;
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation("territoryfile.import.head." + key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private String written(SheetKind kind, SheetKind.Column column) {
        if (kind == SheetKind.COMPTEURS && !WORDED.contains(column.key())) {
            return getTranslation("territoryfile.import.column.counter");
        }
        String month = kind == SheetKind.COMPTEURS && column.key().equals("au") ? "lastMonth" : column.key();
        return getTranslation("territoryfile.import.column." + month,
                territory.sites().stream().map(Site::name).collect(Collectors.joining(", ")),
                territory.skills().stream().map(Skill::name).map(each -> each.toLowerCase(Locale.FRENCH)).collect(Collectors.joining(", ")));
    }

    private static Paragraph muted(String text) {
        var muted = new Paragraph(text);
        muted.addClassNames("v-muted", "v-note");
        return muted;
    }
}
