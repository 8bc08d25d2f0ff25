package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line on a day: what it is, its hours on a calendar, its versions over time. */
@Route("territoire/ligne/:ligne")
@RolesAllowed({"CHEF_DE_POLE", "ADMINISTRATEUR", "DIRECTEUR"})
public class LineView extends TerritoryPage {

    private static final String LINE = "ligne";

    LineView(TerritoryDesk desk) {
        super(desk);
    }

    static RouterLink link(Shown shown, LineId line, String text) {
        RouterLink link = new RouterLink(text, LineView.class, new RouteParameters(LINE, line.value()));
        link.setQueryParameters(shown.address().parameters());
        return link;
    }

    @Override
    Class<? extends TerritoryPage> tab() {
        return MapView.class;
    }

    @Override
    void show(Shown shown, Div into) {
        Optional<DutyLine> last = parameter(LINE).filter(id -> !id.isBlank()).flatMap(id -> shown.now().line(new LineId(id)));
        if (last.isEmpty()) {
            into.add(new EmptyState(getTranslation("territory.line.unknown")));
            return;
        }
        List<DutyLine> versions = shown.now().versionsOf(last.get().id()).toList();
        DutyLine line = versions.stream().filter(each -> each.validOn(shown.day())).findFirst().orElse(last.get());
        Div left = new Div(sheet(shown, line), needs(shown, line), history(shown, versions, line));
        left.addClassName("v-stack");
        Div columns = new Div(left, calendar(shown, line));
        columns.addClassName("v-columns");
        into.add(head(shown, line, last.get()), columns);
    }

    private Component head(Shown shown, DutyLine line, DutyLine last) {
        H2 name = new H2(line.name());
        Div head = new Div(name, new KindBadge(line.kind(), shown.words()));
        head.addClassName("v-page-header");
        if (!line.validOn(shown.day())) {
            Span badge = new Span(shown.words().text(line.validFrom().isAfter(shown.day()) ? "line.notYet" : "line.noMore"));
            badge.addClassNames("v-badge", "warn");
            head.add(badge);
        }
        if (shown.editable()) {
            LineEditing editing = new LineEditing(desk, shown);
            Div spacer = new Div();
            spacer.addClassName("v-spacer");
            Button change = new Button(getTranslation("territory.line.change"), VaadinIcon.PENCIL.create(),
                    click -> editing.change(last).open(this));
            change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(spacer, new Button(getTranslation("territory.line.phone"), VaadinIcon.PHONE.create(), click -> editing.phone(last).open(this)),
                    new Button(getTranslation("territory.line.close"), VaadinIcon.STOP.create(), click -> editing.close(last).open(this)), change);
        }
        return head;
    }

    private Div sheet(Shown shown, DutyLine line) {
        TerritoryWords words = shown.words();
        var terms = line.terms();
        Facts facts = new Facts(words).add("field.site", line.site() == null ? words.text("line.remote") : words.site(line.site()))
                .add("field.covers", words.sites(line.covers()))
                .add("field.skills", line.skills().stream().map(words::skill).sorted().collect(Collectors.joining(", ")))
                .add("field.sectors", line.sectors().isEmpty() ? words.text("line.allSectors")
                        : line.sectors().stream().sorted().map(each -> words.of("sector", each)).collect(Collectors.joining(", ")))
                .add("line.response", line.maxResponseMinutes() == null ? "" : words.text("words.minutes", line.maxResponseMinutes()))
                .add("field.criticality", line.criticality() == 0 ? words.text("line.optionalLong")
                        : words.text("line.criticality", line.criticality()))
                .add("field.funding", words.of("funding", terms.funding()))
                .add("field.payer", shown.now().payerOf(line).map(each -> each.name()).orElse(""))
                .add("field.rateLevel", terms.rateLevel() == null ? "" : String.valueOf(terms.rateLevel()))
                .add("line.points", terms.pointsPercent() == null ? words.text("line.pointsOfPack")
                        : words.text("words.percent", terms.pointsPercent()))
                .add("field.phone", line.phone() == null ? words.text("line.ringHolder") : line.phone())
                .add("line.valid", words.validity(line.validFrom(), line.validTo()));
        Div card = new Div(facts);
        card.addClassName("v-card");
        return card;
    }

    private Div needs(Shown shown, DutyLine line) {
        Div card = new Div(new H2(getTranslation("territory.line.needs")));
        card.addClassName("v-card");
        UnorderedList list = new UnorderedList();
        list.addClassName("v-list");
        shown.needs().stream().filter(need -> need.lines().contains(line.id())).forEach(need -> list.add(new ListItem(
                new Span(shown.words().of("modality", need.modality())), muted(shown.words().site(need.site())))));
        card.add(list.getChildren().findAny().isPresent() ? list : muted(getTranslation("territory.line.noNeeds")));
        return card;
    }

    /** Its versions, the latest first, each with what changed when it began. */
    private Div history(Shown shown, List<DutyLine> versions, DutyLine current) {
        Div card = new Div(new H2(getTranslation("territory.line.versions")));
        card.addClassName("v-card");
        UnorderedList list = new UnorderedList();
        list.addClassNames("v-list", "v-versions");
        for (int at = versions.size() - 1; at >= 0; at--) {
            DutyLine version = versions.get(at);
            Span dates = new Span(shown.words().validity(version.validFrom(), version.validTo()));
            dates.addClassName("v-strong");
            ListItem item = new ListItem(dates);
            if (version.equals(current)) {
                Span badge = new Span(getTranslation("territory.line.shown"));
                badge.addClassNames("v-badge", "submitted");
                item.add(badge);
            }
            if (at == 0) {
                item.add(muted(getTranslation("territory.line.opened")));
            } else {
                new ChangeWords(shown.words()).of(versions.get(at - 1), version).forEach(change -> item.add(muted(change)));
            }
            list.add(item);
        }
        card.add(list);
        return card;
    }

    private Div calendar(Shown shown, DutyLine line) {
        TerritoryWords words = shown.words();
        UnorderedList rules = new UnorderedList();
        rules.addClassName("v-list");
        line.slots().rules().forEach(rule -> rules.add(new ListItem(words.rule(rule))));
        SlotCalendar calendar = new SlotCalendar(words, shown.now().zone(), YearMonth.from(shownDay(shown.day(), line)));
        calendar.show(month -> shown.now().versionsOf(line.id()).flatMap(version -> shown.now().slotsOf(version, month).stream()).toList(),
                shown.now().regionOf(line));
        Div card = new Div(new H2(getTranslation("territory.line.hours")), rules,
                muted(words.of("grouping", line.slots().grouping())), calendar);
        card.addClassName("v-card");
        return card;
    }

    /** A line that has not begun shows its first month, one that is over its last. */
    private static LocalDate shownDay(LocalDate day, DutyLine line) {
        if (day.isBefore(line.validFrom())) {
            return line.validFrom();
        }
        return line.validTo() != null && day.isAfter(line.validTo()) ? line.validTo() : day;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("v-muted");
        return span;
    }
}
