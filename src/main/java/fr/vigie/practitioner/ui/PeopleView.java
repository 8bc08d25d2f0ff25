package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Listening;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The radiologists of a territory, as they are on a day of choice. */
@Route("radiologistes")
@Menu(title = "practitioner.menu", order = 4.1, icon = "vaadin:doctor")
@RolesAllowed({"CHEF_DE_POLE", "ADMINISTRATEUR"})
public class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** So many are drawn at once. */
    private static final int PAGE = 100;

    private final transient PeopleDesk desk;
    private final Select<TerritoryView> territories = new Select<>();
    private final Span count = new Span();
    private final Div below = new Div();
    private final Div people = new Div();
    private transient PeopleFilter filter;
    private int shown = PAGE;

    PeopleView(PeopleDesk desk) {
        this.desk = desk;
        addClassName("v-page");
        count.addClassName("v-muted");
        count.getElement().setAttribute("role", "status");
        territories.setLabel(getTranslation("practitioner.filter.territory"));
        territories.setItems(desk.territories());
        territories.setItemLabelGenerator(TerritoryView::name);
        below.addClassName("v-stack");
        people.addClassName("v-stack");
        add(header(), territories, below);
        Listening.keep(this, desk.live(), () -> desk.territories().stream().map(each -> Practitioners.topic(each.id())).toList(),
                this::refresh);
    }

    private Div header() {
        var spacer = new Div();
        spacer.addClassName("v-spacer");
        var bring = new Anchor("importer", getTranslation("practitioner.people.import"));
        bring.addClassName("v-header-link");
        var add = new Button(getTranslation("practitioner.people.add"), VaadinIcon.PLUS.create(), click -> register());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var header = new Div(new H1(getTranslation("practitioner.people.title")), count, spacer, bring, add);
        bring.setVisible(!desk.territories().isEmpty());
        add.setVisible(!desk.territories().isEmpty());
        header.addClassName("v-page-header");
        return header;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = desk.territories();
        territories.setVisible(mine.size() > 1);
        if (filter != null) {
            return; // the menu was pressed again
        }
        if (mine.isEmpty()) {
            below.add(new EmptyState(getTranslation("practitioner.people.noTerritory")));
            return;
        }
        territories.addValueChangeListener(change -> begin(change.getValue(), event));
        territories.setValue(mine.getFirst());
    }

    private void begin(TerritoryView territory, BeforeEnterEvent event) {
        var today = desk.today(territory);
        filter = new PeopleFilter(territory, today, DayOfPage.of(event.getLocation()).orElse(today), query -> {
            shown = PAGE;
            refresh();
        });
        below.removeAll();
        below.add(filter, people);
        refresh();
    }

    private void register() {
        var territory = desk.territory(territories.getValue().id());
        var words = new PersonWords(territory, desk.words(getLocale()));
        var form = new NewPersonForm(desk, territory, words, filter.query().day());
        // named when it is first sent: what is sent twice registers once
        var named = new AtomicReference<PractitionerId>();
        new EditDialog<>(desk, words, words.text("people.add"), form).reasoned().sending((profile, reason) -> {
            named.compareAndSet(null, PractitionerId.named(profile.firstName(), profile.lastName(), desk::isTaken));
            return new RegisterPractitioner(named.get(), territory.id(), profile, reason, Origin.MAIN);
        }, words.text("people.added")).after(() -> {
            desk.awaitProjection();
            getUI().ifPresent(ui -> ui.navigate(PersonView.class, new RouteParameters(PersonView.PERSON, named.get().value())));
        }).open();
    }

    private void refresh() {
        if (filter == null) {
            return;
        }
        var territory = desk.territory(territories.getValue().id());
        var all = desk.people(territory.id());
        var query = filter.query();
        var found = all.stream().filter(query).toList();
        count.setText(getTranslation("practitioner.people.count", found.size(), all.size()));
        people.removeAll();
        if (all.isEmpty()) {
            people.add(new EmptyState(getTranslation("practitioner.people.empty")));
        } else if (found.isEmpty()) {
            people.add(new EmptyState(getTranslation("practitioner.people.nobody")));
        } else {
            show(found, query, new PersonWords(territory, desk.words(getLocale())));
        }
    }

    private void show(List<PractitionerView> found, PeopleQuery query, PersonWords words) {
        people.add(new PeopleTable(found.subList(0, Math.min(shown, found.size())), query.day(), words));
        if (found.size() > shown) {
            var more = new Button(getTranslation("practitioner.people.more", found.size() - shown), click -> {
                shown += PAGE;
                refresh();
            });
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            people.add(more);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practitioner.people.title") + " · Vigie";
    }
}
