package fr.vigie.planning.ui.feasibility;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.planning.Feasibility;
import fr.vigie.planning.LineFeasibility;
import fr.vigie.planning.LineOutlook;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Line by line, the people there are against the people that the rules need, the worst first. */
@Route("faisabilite")
@Menu(title = "feasibility.menu", order = 2.3, icon = "vaadin:group")
@RolesAllowed({"CHEF_DE_POLE", "DIRECTEUR", "ADMINISTRATEUR"})
@StyleSheet("rules.css")
public class FeasibilityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MONTHS_AHEAD = 12;

    private final transient Feasibility feasibility;
    private final transient Territories territories;
    private final transient Practitioners practitioners;
    private final transient CurrentActor current;
    private final transient Clock clock;

    FeasibilityView(Feasibility feasibility, Territories territories, Practitioners practitioners, CurrentActor current, Clock clock) {
        this.feasibility = feasibility;
        this.territories = territories;
        this.practitioners = practitioners;
        this.current = current;
        this.clock = clock;
        addClassName("v-page");
    }

    /** A link to what a month needs. */
    public static RouterLink linkTo(RotaId rota, String text) {
        RouterLink link = new RouterLink(text, FeasibilityView.class);
        link.setQueryParameters(new Stretch(Optional.of(rota.territory()), rota.month(), 1).query());
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Stretch asked = Stretch.of(event.getLocation().getQueryParameters(), YearMonth.now(clock).plusMonths(1));
        removeAll();
        Actor reader = current.get();
        List<TerritoryView> own = territories.all().stream().filter(each -> reader.territories().contains(each.id().value())).toList();
        own.stream().filter(each -> asked.territory().isEmpty() || asked.territory().get().equals(each.id())).findFirst()
                .ifPresentOrElse(territory -> show(territory, own, asked),
                        () -> add(new EmptyState(getTranslation("feasibility.noTerritory"))));
    }

    private void show(TerritoryView territory, List<TerritoryView> own, Stretch asked) {
        add(header(territory, own, asked));
        List<LineOutlook> lines = feasibility.of(territory.id(), asked.first(), asked.months());
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("feasibility.noLine")));
            return;
        }
        add(verdict(lines, asked));
        // so that the mark of the line that needs the most people stands in the middle: what is beyond is plenty
        int scale = 2 * lines.stream().flatMap(line -> line.months().values().stream()).mapToInt(LineFeasibility::needed).max().orElse(1);
        var people = practitioners.of(territory.id());
        Div list = new Div();
        list.addClassName("v-stack");
        lines.forEach(line -> list.add(new LineCard(line, territory, people, Math.max(1, scale))));
        add(list, method());
    }

    private Div header(TerritoryView territory, List<TerritoryView> own, Stretch asked) {
        Div header = new Div(new H1(getTranslation("feasibility.title")));
        header.addClassName("v-page-header");
        Span name = new Span(territory.name());
        name.addClassName("v-muted");
        Div spacer = new Div();
        spacer.addClassName("v-spacer");
        header.add(own.size() > 1 ? choice("feasibility.territory", own, territory, TerritoryView::name, each -> go(asked.in(each.id())))
                : name, spacer);
        YearMonth now = YearMonth.now(clock.withZone(territory.zone()));
        List<YearMonth> months = Stream.concat(Stream.of(asked.first()), Stream.iterate(now, month -> month.plusMonths(1)).limit(MONTHS_AHEAD))
                .distinct().sorted().toList();
        header.add(choice("feasibility.from", months, asked.first(), month -> Dates.month(month, getLocale()), month -> go(asked.from(month))),
                choice("feasibility.over", Stretch.LENGTHS, asked.months(), each -> getTranslation("feasibility.over." + each),
                        each -> go(asked.over(each))));
        return header;
    }

    private <T> Select<T> choice(String label, List<T> items, T chosen, ItemLabelGenerator<T> words,
            Consumer<T> change) {
        Select<T> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(items);
        choice.setItemLabelGenerator(words);
        choice.setValue(chosen);
        choice.addValueChangeListener(event -> change.accept(event.getValue()));
        return choice;
    }

    private void go(Stretch to) {
        getUI().ifPresent(ui -> ui.navigate(FeasibilityView.class, to.query()));
    }

    private Div verdict(List<LineOutlook> lines, Stretch asked) {
        long lacking = lines.stream().filter(line -> !line.enough()).count();
        String when = asked.months() == 1 ? Dates.month(asked.first(), getLocale()) : getTranslation("feasibility.span",
                Dates.month(asked.first(), getLocale()), Dates.month(asked.last(), getLocale()));
        var icon = lacking == 0 ? VaadinIcon.CHECK_CIRCLE_O.create() : VaadinIcon.WARNING.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Div verdict = new Div(icon, new Span(lacking == 0 ? getTranslation("feasibility.enough", lines.size(), when)
                : getTranslation("feasibility.lacking", lacking, lines.size(), when)));
        verdict.addClassNames("v-verdict", lacking == 0 ? "good" : "bad");
        return verdict;
    }

    private Paragraph method() {
        Paragraph method = new Paragraph(getTranslation("feasibility.method"));
        method.addClassName("v-muted");
        return method;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feasibility.title") + " · Vigie";
    }
}
