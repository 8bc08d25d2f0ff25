package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.ListItem;
import fr.vigie.calendar.SchoolZone;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.Site;
import fr.vigie.territory.SitePair;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One site: where it belongs, what is there, who answers for it, how far the others are. */
class SiteSheet extends Dialog {

    private final transient TerritoryDesk desk;
    private final transient Shown shown;
    private final transient Site site;
    private final transient TerritoryWords words;

    SiteSheet(TerritoryDesk desk, Shown shown, Site site) {
        this.desk = desk;
        this.shown = shown;
        this.site = site;
        this.words = shown.words();
        setHeaderTitle(site.name());
        setWidth("min(40rem, 96vw)");
        addClassName("v-sheet");
        add(facts(), lines(), needs());
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Facts facts() {
        String establishment = shown.then().establishment(site.establishment())
                .map(each -> each.name() + " · " + words.of("role", each.role()) + " · " + words.text("establishment.finess", each.finess()))
                .orElse(site.establishment().value());
        return new Facts(words).add("site.establishment", establishment)
                .add("site.modalities", Arrays.stream(Modality.values()).filter(site.modalities()::contains)
                        .map(each -> words.of("modality", each)).collect(Collectors.joining(", ")))
                .add("site.region", words.of("region", site.region()))
                .add("site.schoolZone", site.schoolZone() == null ? words.text("words.unknown") : schools(site.schoolZone()))
                .add("site.teleShare", teleShare())
                .add("site.travel", travel());
    }

    /** With how far their dates are known: a day beyond them is shown as one of school, whatever it is. */
    private String schools(SchoolZone zone) {
        String name = words.of("schoolZone", zone);
        return desk.schools().knownUntil(zone, site.region()).map(last -> words.text(last.isBefore(shown.day()) ? "site.schoolEnded"
                : "site.schoolUntil", name, words.day(last))).orElse(words.text("site.schoolNone", name));
    }

    private String teleShare() {
        return shown.agreements().stream().filter(each -> each.teleShares().containsKey(site.id())).findFirst()
                .map((Agreement each) -> words.text("site.teleShareUnder", each.teleShares().get(site.id()), each.name())).orElse("");
    }

    private String travel() {
        return shown.then().sites().stream().filter(other -> !other.id().equals(site.id())).flatMap(other -> {
            SitePair pair = new SitePair(site.id(), other.id());
            return shown.then().travelTimes(Set.of(pair)).minutes().values().stream()
                    .map(minutes -> words.text("travel.to", other.name(), minutes));
        }).collect(Collectors.joining(", "));
    }

    private Component lines() {
        return section("site.lines", "site.noLines", shown.linesFor(site.id()).stream().map(line -> {
            Div row = new Div(LineView.link(shown, line.id(), line.name()), new KindBadge(line.kind(), words),
                    muted(words.pattern(line.slots())));
            row.addClassName("v-sheet-row");
            return row;
        }).toList());
    }

    private Component needs() {
        return section("site.needs", "site.noNeeds", shown.needs().stream().filter(need -> need.site().equals(site.id()))
                .map((Need need) -> {
                    Span modality = new Span(words.of("modality", need.modality()));
                    modality.addClassName("v-strong");
                    Div row = new Div(modality, muted(words.lines(need.lines())));
                    row.addClassName("v-sheet-row");
                    return row;
                }).toList());
    }

    private Div section(String title, String none, List<Div> rows) {
        Div section = new Div(new H3(words.text(title)));
        section.addClassName("v-sheet-section");
        if (rows.isEmpty()) {
            section.add(muted(words.text(none)));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("v-list");
        rows.forEach(row -> list.add(new ListItem(row)));
        section.add(list);
        return section;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("v-muted");
        return span;
    }
}
