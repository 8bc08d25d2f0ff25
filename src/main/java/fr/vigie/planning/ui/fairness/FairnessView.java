package fr.vigie.planning.ui.fairness;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.vigie.access.Actor;
import fr.vigie.planning.FairnessReport;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Listening;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How evenly the load is shared: everybody's, to everybody of the territory. */
@Route("equite")
@Menu(title = "fairness.menu", order = 3.1, icon = "vaadin:scale")
@StyleSheet("context://fairness.css")
@RolesAllowed({"CHEF_DE_POLE", "RADIOLOGUE", "DIRECTEUR", "ADMINISTRATEUR"})
public class FairnessView extends Div implements HasDynamicTitle {

    private final transient FairnessDesk desk;
    private final transient PractitionerId me;
    private final Div content = new Div();
    private final Div state = new Div();
    private transient TerritoryView territory;
    private FairnessFilter filter;
    private FairnessPart part;

    FairnessView(FairnessDesk desk) {
        this.desk = desk;
        Actor reader = desk.current().get();
        me = Optional.ofNullable(reader.practitioner()).map(PractitionerId::new).orElse(null);
        addClassNames("v-page", "v-fairness");
        state.addClassName("v-toolbar");
        var header = new Div(new H1(getTranslation("fairness.title")), state);
        header.addClassName("v-page-header");
        content.addClassName("v-stack");
        add(header, content);
        var territories = desk.territoriesOf(reader);
        if (territories.isEmpty()) {
            content.add(new EmptyState(getTranslation("fairness.noTerritory")));
            return;
        }
        if (territories.size() > 1) {
            header.add(choice(territories));
        }
        open(territories.getFirst());
        Listening.keep(this, desk.live(), () -> desk.rotas().months(territory.id()).stream()
                .map(month -> Rotas.topic(month.rota())).toList(), this::refresh);
    }

    private Select<TerritoryView> choice(List<TerritoryView> territories) {
        var choice = new Select<TerritoryView>();
        choice.setLabel(getTranslation("fairness.territory"));
        choice.setItems(territories);
        choice.setItemLabelGenerator(TerritoryView::name);
        choice.setValue(territories.getFirst());
        choice.addValueChangeListener(change -> open(change.getValue()));
        return choice;
    }

    private void open(TerritoryView chosen) {
        territory = chosen;
        content.removeAll();
        var months = desk.rotas().months(territory.id()).stream().map(month -> month.rota().month()).toList();
        if (months.isEmpty()) {
            filter = null;
            content.add(new EmptyState(getTranslation("fairness.empty")));
            return;
        }
        filter = new FairnessFilter(territory, months, desk.fairness().first(territory.id()), nearest(months), this::refresh);
        part = new FairnessPart(territory, me);
        content.add(filter, part);
        refresh();
    }

    /** This month, or the one nearest to it. */
    private YearMonth nearest(List<YearMonth> months) {
        var now = desk.thisMonth(territory);
        return months.stream().filter(month -> !month.isBefore(now)).findFirst().orElse(months.getLast());
    }

    private void refresh() {
        if (filter == null) {
            return;
        }
        var rota = new RotaId(territory.id(), filter.month());
        var report = filter.span() == FairnessFilter.Span.MONTH ? desk.fairness().ofMonth(rota)
                : desk.fairness().since(filter.since(), rota);
        filter.offer(report.people().stream().map(each -> each.practitioner().profileOn(filter.middle()).status())
                .distinct().sorted().toList());
        say(rota);
        var shown = new FairnessReport(report.counters(), report.people().stream().filter(filter::accepts).toList());
        part.show(shown, filter, desk.fairness().feasts(territory.id(), territory.zone()));
    }

    /** Where the month stands: a draft still changes. */
    private void say(RotaId rota) {
        state.removeAll();
        desk.rotas().months(territory.id()).stream().filter(month -> month.rota().equals(rota)).findFirst().ifPresent(month -> {
            state.add(new StatusBadge(month.status(), this));
            if (month.open() > 0) {
                var open = new Span(getTranslation("fairness.open", month.open()));
                open.addClassNames("v-badge", "warn");
                state.add(open);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fairness.title") + " · Vigie";
    }
}
