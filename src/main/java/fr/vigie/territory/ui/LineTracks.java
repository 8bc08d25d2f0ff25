package fr.vigie.territory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines as tracks over the sites, like a map of trains: a station where a line is held, one where it answers from
 * elsewhere, one where it reads at a distance. Each says itself in words too.
 */
class LineTracks extends Div {

    private final transient TerritoryDesk desk;
    private final transient Shown shown;
    private final transient List<Site> sites;

    LineTracks(TerritoryDesk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
        this.sites = shown.sites();
        addClassName("v-tracks");
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("territory.map.caption"));
        table.getHead().add(head());
        shown.lines().forEach(line -> table.getBody().add(row(line)));
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow(header(getTranslation("territory.map.line"), "col"));
        for (Site site : sites) {
            NativeButton open = new NativeButton(site.name(), click -> new SiteSheet(desk, shown, site).open());
            open.addClassName("v-plain");
            Span role = new Span(shown.then().establishment(site.establishment())
                    .map(each -> shown.words().of("roleShort", each.role())).orElse(""));
            role.addClassName("v-muted");
            NativeTableHeaderCell cell = header("", "col");
            cell.add(open, role);
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(DutyLine line) {
        NativeTableRow row = new NativeTableRow(name(line));
        row.addClassName("kind-" + line.kind());
        List<Integer> stops = IntStream.range(0, sites.size()).filter(at -> line.covers().contains(sites.get(at).id())).boxed().toList();
        for (int at = 0; at < sites.size(); at++) {
            row.add(cell(line, sites.get(at), at, stops));
        }
        return row;
    }

    private NativeTableHeaderCell name(DutyLine line) {
        TerritoryWords words = shown.words();
        Div title = new Div(LineView.link(shown, line.id(), line.name()), new KindBadge(line.kind(), words));
        title.addClassName("v-track-title");
        if (line.criticality() == 0) {
            Span optional = new Span(words.text("line.optional"));
            optional.addClassNames("v-badge", "draft");
            title.add(optional);
        }
        String grouping = line.slots().grouping() == SlotGrouping.NONE ? ""
                : " · " + words.of("groupingShort", line.slots().grouping());
        Span hours = new Span(words.pattern(line.slots()) + grouping);
        hours.addClassName("v-muted");
        Span places = new Span(places(line));
        places.addClassNames("v-muted", "v-track-places");
        NativeTableHeaderCell cell = header("", "row");
        cell.add(title, hours, places);
        return cell;
    }

    /** The row in words, for a screen that is too narrow for the stations. */
    private String places(DutyLine line) {
        TerritoryWords words = shown.words();
        if (line.kind() == DutyKind.TELERADIOLOGIE) {
            return words.text("map.readsFor", words.sites(line.covers()));
        }
        Set<SiteId> others = line.covers().stream().filter(site -> !site.equals(line.site())).collect(Collectors.toSet());
        return others.isEmpty() ? words.text("map.heldAt", words.site(line.site()))
                : words.text("map.heldAtFor", words.site(line.site()), words.sites(others));
    }

    private NativeTableCell cell(DutyLine line, Site site, int at, List<Integer> stops) {
        NativeTableCell cell = new NativeTableCell();
        if (stops.isEmpty() || at < stops.getFirst() || at > stops.getLast()) {
            return cell;
        }
        cell.addClassName("track");
        cell.setClassName("first", at == stops.getFirst());
        cell.setClassName("last", at == stops.getLast());
        if (stops.contains(at)) {
            String how = line.kind() == DutyKind.TELERADIOLOGIE || site.id().equals(line.site()) ? line.kind().name() : "answers";
            Span said = new Span(getTranslation("territory.map.station." + how));
            said.addClassName("v-said-only");
            Span station = new Span(said);
            station.addClassNames("v-station", "sign-" + how);
            station.getElement().setAttribute("title", getTranslation("territory.map.station." + how));
            cell.add(station);
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
