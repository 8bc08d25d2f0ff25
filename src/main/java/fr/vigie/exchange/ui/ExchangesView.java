package fr.vigie.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.vigie.access.Role;
import fr.vigie.exchange.ExchangeStatus;
import fr.vigie.exchange.Exchanges;
import fr.vigie.territory.TerritoryId;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Listening;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** What radiologists agreed on among themselves and the chef de pôle has to decide; then what waits, then what was. */
@Route("echanges")
@Menu(title = "exchange.menu.decide", order = 2.2, icon = "vaadin:exchange")
@RolesAllowed("CHEF_DE_POLE")
public class ExchangesView extends Div implements HasDynamicTitle {

    private final transient ExchangeDesk desk;
    private final transient List<TerritoryId> territories;
    private final Div content = new Div();

    ExchangesView(ExchangeDesk desk) {
        this.desk = desk;
        var reader = desk.reader();
        this.territories = reader.territories().stream().sorted().filter(t -> reader.is(Role.CHEF_DE_POLE, t))
                .map(TerritoryId::new).toList();
        addClassName("v-page");
        var header = new Div(new H1(getTranslation("exchange.decide.title")));
        header.addClassName("v-page-header");
        content.addClassName("v-stack");
        add(header, content);
        refresh();
        Listening.keep(this, desk.live(), () -> territories.stream().map(Exchanges::topic).toList(), this::refresh);
    }

    private void refresh() {
        var words = desk.words(getLocale());
        var all = territories.stream().flatMap(t -> desk.exchanges().of(t).stream())
                .sorted(Comparator.comparing(Exchanges.View::changedAt).reversed()).toList();
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(getTranslation("exchange.decide.empty")));
            return;
        }
        // who has waited longest comes first
        var toDecide = in(all, ExchangeStatus.ACCEPTED).reversed();
        var decide = section("exchange.decide.waiting", toDecide.size());
        if (toDecide.isEmpty()) {
            decide.add(new EmptyState(getTranslation("exchange.decide.nothing")));
        }
        toDecide.forEach(view -> decide.add(new DecisionCard(desk, view, words)));
        content.add(decide);
        var offered = in(all, ExchangeStatus.OFFERED);
        if (!offered.isEmpty()) {
            var waiting = section("exchange.decide.offered", offered.size());
            waiting.add(new ExchangeList(offered, words));
            content.add(waiting);
        }
        var over = all.stream().filter(view -> view.status().isOver()).toList();
        if (!over.isEmpty()) {
            var past = section("exchange.decide.past", over.size());
            past.add(new ExchangeList(over, words));
            content.add(past);
        }
    }

    private static List<Exchanges.View> in(List<Exchanges.View> all, ExchangeStatus status) {
        return all.stream().filter(view -> view.status() == status).toList();
    }

    private Section section(String key, int count) {
        var number = new Span(String.valueOf(count));
        number.addClassName("v-badge");
        var head = new Div(new H2(getTranslation(key)), number);
        head.addClassName("v-page-header");
        var section = new Section(head);
        section.addClassName("v-stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.decide.title") + " · Vigie";
    }
}
