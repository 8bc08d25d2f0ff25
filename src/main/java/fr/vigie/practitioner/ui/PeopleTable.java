package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.practitioner.Activity;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One row a person, as they are on a day; on a phone, one card. */
class PeopleTable extends NativeTable {

    /** An absence that begins within so many days is soon. */
    private static final int SOON = 30;
    private static final List<String> COLUMNS = List.of("name", "posts", "skills", "share", "remote", "away");

    private final transient PersonWords words;
    private final transient LocalDate day;

    PeopleTable(List<PractitionerView> people, LocalDate day, PersonWords words) {
        this.words = words;
        this.day = day;
        addClassName("v-people");
        var titles = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var title = new NativeTableHeaderCell(words.text("column." + column));
            title.getElement().setAttribute("scope", "col");
            titles.add(title);
        });
        var body = new NativeTableBody();
        people.forEach(person -> body.add(row(person)));
        add(new NativeTableHeader(titles), body);
    }

    private NativeTableRow row(PractitionerView person) {
        var profile = person.profileOn(day);
        var name = new NativeTableHeaderCell(link(person), muted(words.text("status." + profile.status())));
        name.getElement().setAttribute("scope", "row");
        name.addClassName("v-people-name");
        if (person.activityOn(day) != Activity.ACTIVE) {
            name.add(badge(words.text("activity.badge." + person.activityOn(day)), "draft"));
        }
        var share = cell("share", new Span(words.percent(profile.onCallSharePercent())));
        share.addClassName("v-number");
        return new NativeTableRow(name, cell("posts", posts(person)), cell("skills", chips(words.skills(profile.skills()))), share,
                cell("remote", new Span(words.text(profile.remote() ? "yes" : "no"))), cell("away", away(person)));
    }

    private RouterLink link(PractitionerView person) {
        var link = new RouterLink(person.displayName(), PersonView.class, new RouteParameters(PersonView.PERSON, person.id().value()));
        link.setQueryParameters(DayOfPage.query(day));
        link.addClassName("v-strong");
        return link;
    }

    private NativeTableCell cell(String column, Component... content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", words.text("column." + column));
        return cell;
    }

    private Div posts(PractitionerView person) {
        var posts = new Div();
        posts.addClassName("v-lines");
        var profile = person.profileOn(day);
        profile.posts().stream().filter(post -> post.heldOn(day)).forEach(post -> posts.add(new Span(words.post(post))));
        if (!profile.conventionSites().isEmpty()) {
            posts.add(muted(words.text("convention", String.join(", ", words.sorted(profile.conventionSites()).stream()
                    .map(words::site).toList()))));
        }
        if (posts.getComponentCount() == 0) {
            posts.add(muted(words.text(profile.external() ? "external" : "noPost")));
        }
        return posts;
    }

    static Div chips(List<String> texts) {
        var chips = new Div();
        chips.addClassName("v-chips");
        texts.forEach(text -> {
            var chip = new Span(text);
            chip.addClassName("v-chip");
            chips.add(chip);
        });
        return chips;
    }

    private Div away(PractitionerView person) {
        var away = new Div();
        away.addClassName("v-lines");
        person.leaves().stream().filter(leave -> !leave.to().isBefore(day) && !leave.from().isAfter(day.plusDays(SOON)))
                .min(Comparator.comparing(Leave::from)).ifPresent(leave -> away.add(leave.holds(day)
                        ? badge(words.text("awayUntil", words.date(leave.to())), "warn")
                        : new Span(words.span(leave.from(), leave.to(), day))));
        person.dispensations().stream().filter(each -> each.holds(day))
                .forEach(each -> away.add(badge(words.text("dispensedOf", words.text("scope." + each.scope())), "draft")));
        return away;
    }

    private static Span badge(String text, String style) {
        var badge = new Span(text);
        badge.addClassNames("v-badge", style);
        return badge;
    }

    private static Span muted(String text) {
        var muted = new Span(text);
        muted.addClassName("v-muted");
        return muted;
    }
}
