package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.practitioner.Activity;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.ui.DayField;
import fr.vigie.ui.Listening;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One radiologist's sheet, as it is on a day of choice. A radiologist may see their own. */
@Route("radiologistes/:person")
@RolesAllowed({"CHEF_DE_POLE", "ADMINISTRATEUR", "RADIOLOGUE"})
public class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PERSON = "person";

    private final transient PeopleDesk desk;
    private final Div content = new Div();
    private final DayField day = new DayField(getTranslation("practitioner.filter.day"));
    private transient PractitionerId id;
    private transient PractitionerView shown;
    private transient boolean mayEdit;
    private transient boolean own;
    private transient LocalDate shownDay;

    PersonView(PeopleDesk desk) {
        this.desk = desk;
        addClassName("v-page");
        content.addClassName("v-stack");
        day.addValueChangeListener(change -> refresh());
        add(content);
        Listening.keep(this, desk.live(), () -> desk.person(id).map(each -> List.of(Practitioners.topic(each.territory()))).orElse(List.of()),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(PERSON).map(PractitionerId::new).orElseThrow(NotFoundException::new);
        var person = desk.person(id).filter(desk::maySee).orElseThrow(NotFoundException::new);
        mayEdit = desk.mayEdit(person.territory());
        own = desk.maySpeakFor(person);
        shown = null;
        day.setValue(DayOfPage.of(event.getLocation()).orElse(desk.today(desk.territory(person.territory()))));
        refresh();
    }

    /** Drawn anew only when something is no longer so, or the focus would be lost for nothing. */
    private void refresh() {
        var person = desk.person(id).orElse(null);
        if (person == null || person.equals(shown) && Objects.equals(day.getValue(), shownDay)) {
            return;
        }
        shown = person;
        shownDay = day.getValue();
        var territory = desk.territory(person.territory());
        var today = desk.today(territory);
        draw(new Sheet(desk, person, territory, shownDay == null ? today : shownDay, today,
                new PersonWords(territory, desk.words(getLocale())), mayEdit, own));
    }

    private void draw(Sheet sheet) {
        content.removeAll();
        if (sheet.mayEdit()) {
            content.add(back(sheet));
        }
        content.add(header(sheet));
        notices(sheet);
        var who = column(new IdentityCard(sheet), new PostsCard(sheet), new SkillsCard(sheet), new WaysCard(sheet),
                new ConsentsCard(sheet), new WishesCard(sheet));
        var when = column(new LeaveCard(sheet), new DispensationsCard(sheet), new LinesCard(sheet));
        var columns = new Div(who, when);
        columns.addClassName("v-sheet");
        content.add(columns, new WeekCard(sheet), new EarlierCountsCard(sheet), new PastCard(sheet));
    }

    private RouterLink back(Sheet sheet) {
        var back = new RouterLink("", PeopleView.class);
        back.setQueryParameters(DayOfPage.query(sheet.day()));
        back.add(VaadinIcon.ARROW_LEFT.create(), new Span(getTranslation("practitioner.people.title")));
        back.addClassName("v-back");
        return back;
    }

    private Div header(Sheet sheet) {
        var spacer = new Div();
        spacer.addClassName("v-spacer");
        var activity = sheet.person().activityOn(sheet.day());
        var header = new Div(new H1(sheet.person().displayName()));
        if (activity != Activity.ACTIVE) {
            header.add(SheetCard.badge(sheet.words().text("activity.badge." + activity), "draft"));
        }
        sheet.person().leaves().stream().filter(leave -> leave.holds(sheet.day())).findFirst().ifPresent(leave ->
                header.add(SheetCard.badge(sheet.words().text("awayUntil", sheet.words().date(leave.to())), "warn")));
        header.add(spacer, day);
        if (sheet.mayEdit() && activity == Activity.ACTIVE && sheet.person().lastDayOfActivity(sheet.day()).isEmpty()) {
            header.add(new Button(sheet.words().text("end.title"), click -> new ProfileEditing(sheet).end()));
        }
        header.addClassName("v-page-header");
        return header;
    }

    private void notices(Sheet sheet) {
        var words = sheet.words();
        if (!sheet.day().equals(sheet.today())) {
            notice(words.text("sheet.onDay", words.date(sheet.day())));
        }
        sheet.person().lastDayOfActivity(sheet.day()).ifPresent(last -> notice(words.text("sheet.ends", words.date(last))));
    }

    private void notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("v-sheet-notice");
        content.add(notice);
    }

    private static Div column(SheetCard... cards) {
        var column = new Div(cards);
        column.addClassName("v-stack");
        return column;
    }

    @Override
    public String getPageTitle() {
        return desk.person(id).map(PractitionerView::displayName).orElse(id.value()) + " · Vigie";
    }
}
