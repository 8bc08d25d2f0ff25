package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Role;
import fr.vigie.planning.Deadlines;
import fr.vigie.planning.ui.life.DaysLeft;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.store.Projections;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territory.Territories;
import fr.vigie.ui.Dates;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Notices;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The months of one's territories: open, to be opened, and where each stands. */
@Route("tableaux")
@Menu(title = "planning.menu", order = 2, icon = "vaadin:calendar")
@RolesAllowed({"CHEF_DE_POLE", "DIRECTEUR", "RADIOLOGUE", "ADMINISTRATEUR"})
public class MonthsView extends Div implements HasDynamicTitle {

    private static final int MONTHS_AHEAD = 3;

    private final transient Rotas rotas;
    private final transient Territories territories;
    private final transient CurrentActor current;
    private final transient Deadlines deadlines;
    private final transient CommandGateway commands;
    private final transient Projections projections;
    private final transient Clock clock;

    MonthsView(Rotas rotas, Territories territories, CurrentActor current, Deadlines deadlines, CommandGateway commands,
            Projections projections, Clock clock) {
        this.rotas = rotas;
        this.territories = territories;
        this.current = current;
        this.deadlines = deadlines;
        this.commands = commands;
        this.projections = projections;
        this.clock = clock;
        addClassName("v-page");
        var header = new Div(new H1(getTranslation("planning.months.title")));
        header.addClassName("v-page-header");
        add(header);
        var actor = current.get();
        actor.territories().stream().sorted().map(TerritoryId::new).flatMap(id -> territories.find(id).stream())
                .forEach(territory -> add(section(territory, actor)));
    }

    private Div section(TerritoryView territory, Actor actor) {
        var months = rotas.months(territory.id());
        var cards = new Div();
        cards.addClassName("v-cards");
        months.reversed().forEach(month -> cards.add(card(month)));
        var section = new Div(new H2(territory.name()));
        var mayOpen = actor.is(Role.CHEF_DE_POLE, territory.id().value());
        if (mayOpen) {
            section.add(toOpen(territory, months));
        }
        if (months.isEmpty()) {
            section.add(new EmptyState(getTranslation(mayOpen ? "planning.months.emptyToOpen" : "planning.months.empty")));
        } else {
            section.add(cards);
        }
        return section;
    }

    private Div toOpen(TerritoryView territory, List<Rotas.Month> months) {
        var now = YearMonth.now(clock.withZone(territory.zone()));
        var open = months.stream().map(m -> m.rota().month()).toList();
        var bar = new Div();
        bar.addClassName("v-toolbar");
        var next = now.plusMonths(1);
        Stream.concat(Stream.of(next, now), Stream.iterate(next.plusMonths(1), m -> m.plusMonths(1)).limit(MONTHS_AHEAD - 1))
                .filter(month -> !open.contains(month)).sorted().limit(MONTHS_AHEAD).forEach(month -> {
                    var button = new Button(getTranslation("planning.months.open", Dates.month(month, getLocale())),
                            click -> open(new RotaId(territory.id(), month)));
                    if (month.equals(next)) {
                        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                    }
                    bar.add(button);
                });
        return bar;
    }

    private void open(RotaId rota) {
        if (Notices.attempt(this, () -> commands.sendAndWait(new OpenMonth(rota)))) {
            awaitProjection();
            getUI().ifPresent(ui -> ui.navigate(MonthView.class, rota.month().toString()));
        }
    }

    /** The page that follows reads the projection: the duties should be there when it opens. */
    private void awaitProjection() {
        try {
            projections.awaitCaughtUp(Duration.ofSeconds(5));
        } catch (TimeoutException late) {
            // the page that follows says that the month is being opened, and fills when it is
        }
    }

    private RouterLink card(Rotas.Month month) {
        var link = new RouterLink("", MonthView.class, month.rota().month().toString());
        var title = new Span(Dates.month(month.rota().month(), getLocale()));
        title.addClassName("v-card-title");
        var open = new Span(open(month).text(this));
        open.addClassName("v-muted");
        link.add(title, badges(month), open);
        link.addClassName("v-card");
        return link;
    }

    /** It takes a month's duties to know which are over and which may stay empty; of a month gone by, all are over. */
    private OpenDuties open(Rotas.Month month) {
        var territory = territories.find(month.rota().territory()).orElseThrow();
        return month.rota().month().isBefore(YearMonth.now(clock.withZone(territory.zone()))) ? new OpenDuties(0, 0, 0, month.open())
                : OpenDuties.of(rotas.find(month.rota()).orElseThrow(), territory, clock.instant());
    }

    private Div badges(Rotas.Month month) {
        var badges = new Div(new StatusBadge(month.status(), this), new DaysLeft(deadlines.of(month.rota()), month.status()));
        badges.addClassName("v-badges");
        if (month.status() == RotaStatus.SUBMITTED && isAwaited(month.rota())) {
            badges.add(warning("life.months.toApprove"));
        }
        if (month.status() == RotaStatus.DRAFT && isSentBack(month.rota())) {
            badges.add(warning("life.months.sentBack"));
        }
        return badges;
    }

    private Span warning(String key) {
        var warning = new Span(getTranslation(key));
        warning.addClassNames("v-badge", "warn");
        return warning;
    }

    /** Whether it comes back to this reader from a director. */
    private boolean isSentBack(RotaId rota) {
        return current.get().is(Role.CHEF_DE_POLE, rota.territory().value())
                && rotas.find(rota).flatMap(rotas::sentBack).isPresent();
    }

    /** Whether this reader is a director whose approval is awaited. */
    private boolean isAwaited(RotaId rota) {
        var reader = current.get();
        return reader.is(Role.DIRECTEUR, rota.territory().value()) && rotas.find(rota).stream()
                .flatMap(state -> state.awaited().stream()).anyMatch(one -> reader.establishments().contains(one.value()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planning.months.title") + " · Vigie";
    }
}
