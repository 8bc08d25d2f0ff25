package fr.vigie.regulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.regulation.RulePack;
import fr.vigie.regulation.ui.RulesAddress.Part;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.DayField;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Listening;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules on a day, each with what it means, where it comes from and the territory's own value; how they came to be so. */
@Route("regles")
@Menu(title = "rules.menu", order = 4.2, icon = "vaadin:gavel")
@RolesAllowed({"CHEF_DE_POLE", "DIRECTEUR", "RADIOLOGUE", "ADMINISTRATEUR"})
@StyleSheet("territory.css")
@StyleSheet("rules.css")
public class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RulesDesk desk;
    private final transient RuleWords words;
    private final RulesInForce inForce;
    private transient RulesAddress address;

    RulesView(RulesDesk desk) {
        this.desk = desk;
        this.words = new RuleWords(getLocale());
        this.inForce = new RulesInForce(desk, words);
        addClassName("v-page");
        Listening.keep(this, desk.live(), () -> desk.readable().stream().map(each -> Territories.topic(each.id())).toList(),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = RulesAddress.of(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        removeAll();
        List<TerritoryView> readable = desk.readable();
        Optional<TerritoryView> territory = readable.stream()
                .filter(each -> address.territory().isEmpty() || address.territory().get().equals(each.id())).findFirst();
        if (territory.isEmpty()) {
            add(new EmptyState(words.text("noTerritory")));
            return;
        }
        LocalDate day = address.day().orElse(desk.today(territory.get()));
        add(header(territory.get(), readable, day), tabs());
        switch (address.part()) {
            case IN_FORCE -> inForce(territory.get(), day);
            case OWN -> add(new OwnHistory(desk, words, territory.get()));
            case PACKS -> add(new PacksOverTime(desk.packs(), words, day));
        }
    }

    private void inForce(TerritoryView territory, LocalDate day) {
        RulePack first = desk.packs().all().iterator().next();
        if (day.isBefore(first.inForceFrom())) {
            add(new EmptyState(words.text("before", words.day(day), words.day(first.inForceFrom()))));
        } else {
            inForce.show(Ruling.of(territory, day, desk.packs()));
            add(inForce);
        }
    }

    private Component header(TerritoryView territory, List<TerritoryView> readable, LocalDate day) {
        Div header = new Div(new H1(words.text("title")));
        header.addClassName("v-page-header");
        Div spacer = new Div();
        spacer.addClassName("v-spacer");
        header.add(readable.size() > 1 ? choice(territory, readable) : muted(territory.name()), spacer);
        if (address.part() == Part.IN_FORCE) {
            DayField on = new DayField(words.text("on"));
            on.setValue(day);
            on.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    go(address.on(change.getValue()));
                }
            });
            header.add(on);
        }
        return header;
    }

    private Select<TerritoryView> choice(TerritoryView territory, List<TerritoryView> readable) {
        Select<TerritoryView> choice = new Select<>();
        choice.setAriaLabel(words.text("territory"));
        choice.setItems(readable);
        choice.setItemLabelGenerator(TerritoryView::name);
        choice.setValue(territory);
        choice.addValueChangeListener(change -> go(address.in(change.getValue().id())));
        return choice;
    }

    private Nav tabs() {
        Nav tabs = new Nav();
        tabs.addClassName("v-tabs");
        tabs.getElement().setAttribute("aria-label", words.text("parts"));
        for (Part part : Part.values()) {
            RouterLink tab = new RouterLink(words.text("tab." + part.key), RulesView.class);
            tab.setQueryParameters(address.at(part).query());
            tab.setHighlightCondition((each, event) -> false);
            if (part == address.part()) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private void go(RulesAddress to) {
        getUI().ifPresent(ui -> ui.navigate(RulesView.class, to.query()));
    }

    private static Span muted(String text) {
        Span muted = new Span(text);
        muted.addClassName("v-muted");
        return muted;
    }

    @Override
    public String getPageTitle() {
        return words.text("title") + " · Vigie";
    }
}
