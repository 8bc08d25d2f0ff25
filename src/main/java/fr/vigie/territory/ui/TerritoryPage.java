package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.access.Actor;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.DayField;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Listening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of a territory on a day: lines, needs and agreements as they are dated; establishments, sites and skills as they
 * were recorded. Its address says which territory and which day. Whoever looks at it sees every change as it is made.
 */
@StyleSheet("territory.css")
abstract class TerritoryPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final transient TerritoryDesk desk;
    private final Div content = new Div();
    /** Asked when the page is opened: it may hear of a change when nobody is signed in any more. */
    private transient Actor reader;
    private transient Address address = new Address(Optional.empty(), Optional.empty());
    private transient RouteParameters parameters = RouteParameters.empty();

    TerritoryPage(TerritoryDesk desk) {
        this.desk = desk;
        addClassNames("v-page", "v-territory");
        content.addClassName("v-stack");
        Listening.keep(this, desk.live(), () -> desk.readableBy(reader).stream().map(each -> Territories.topic(each.id())).toList(),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = desk.current().get();
        address = Address.of(event.getLocation().getQueryParameters());
        parameters = event.getRouteParameters();
        refresh();
    }

    final void refresh() {
        removeAll();
        content.removeAll();
        List<TerritoryView> readable = desk.readableBy(reader);
        // a territory that this reader may not see is, for them, one that is not there
        Optional<TerritoryView> territory = address.territory().isEmpty() ? readable.stream().findFirst()
                : readable.stream().filter(each -> address.territory().get().equals(each.id())).findFirst();
        if (territory.isEmpty()) {
            add(new EmptyState(getTranslation("territory.page.none")));
            return;
        }
        Shown shown = shown(territory.get());
        add(header(shown, readable), tabs(shown));
        if (shown.day().isBefore(desk.today(shown.now()))) {
            add(pastNotice(shown));
        }
        add(content);
        show(shown, content);
    }

    /** Fills the page below its header. */
    abstract void show(Shown shown, Div into);

    /** The tab under which this page stands. */
    Class<? extends TerritoryPage> tab() {
        return getClass();
    }

    /** The route parameter of that name. */
    final Optional<String> parameter(String name) {
        return parameters.get(name);
    }

    private Shown shown(TerritoryView now) {
        LocalDate today = desk.today(now);
        LocalDate day = address.day().orElse(today);
        boolean past = day.isBefore(today);
        TerritoryView then = past ? desk.history().asOf(now.id(), day).map(now::withPlacesOf).orElse(now) : now;
        return new Shown(now, then, day, !past && TerritoryDesk.mayEdit(reader, now.id()), address, new TerritoryWords(then, getLocale()));
    }

    private Component header(Shown shown, List<TerritoryView> readable) {
        Div header = new Div(new H1(getTranslation("territory.page.title")));
        header.addClassName("v-page-header");
        if (readable.size() > 1) {
            header.add(choice(shown, readable));
        } else {
            Span name = new Span(shown.then().name());
            name.addClassName("v-muted");
            header.add(name);
        }
        Div spacer = new Div();
        spacer.addClassName("v-spacer");
        DayField day = new DayField(getTranslation("territory.page.day"));
        day.setValue(shown.day());
        day.setWidth("11rem");
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(shown.address().on(change.getValue()));
            }
        });
        header.add(spacer, day);
        return header;
    }

    private Select<TerritoryView> choice(Shown shown, List<TerritoryView> readable) {
        Select<TerritoryView> choice = new Select<>();
        choice.setAriaLabel(getTranslation("territory.page.which"));
        choice.setItems(readable);
        choice.setItemLabelGenerator(TerritoryView::name);
        choice.setValue(shown.now());
        choice.addValueChangeListener(change -> go(shown.address().in(change.getValue().id())));
        return choice;
    }

    private Component tabs(Shown shown) {
        Nav tabs = new Nav();
        tabs.addClassName("v-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("territory.page.parts"));
        tabs.add(tab(MapView.class, "territory.map.tab", shown), tab(NeedsView.class, "territory.need.tab", shown),
                tab(AgreementsView.class, "territory.agreement.tab", shown));
        return tabs;
    }

    private RouterLink tab(Class<? extends TerritoryPage> page, String label, Shown shown) {
        RouterLink link = new RouterLink(getTranslation(label), page);
        link.setQueryParameters(shown.address().parameters());
        link.setHighlightCondition((each, event) -> false);
        if (page == tab()) {
            link.getElement().setAttribute("aria-current", page.isInstance(this) ? "page" : "true");
        }
        return link;
    }

    private Div pastNotice(Shown shown) {
        Span words = new Span(getTranslation("territory.page.past", Dates.day(shown.day(), getLocale())));
        Button today = new Button(getTranslation("territory.page.backToToday"), click -> go(shown.address().on(null)));
        today.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div notice = new Div(words, today);
        notice.addClassName("v-past-banner");
        return notice;
    }

    private void go(Address to) {
        getUI().ifPresent(ui -> ui.navigate(getClass(), parameters, to.parameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("territory.page.title") + " · Vigie";
    }
}
