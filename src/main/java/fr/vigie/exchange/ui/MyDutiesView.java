package fr.vigie.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.vigie.access.Actor;
import fr.vigie.exchange.Exchanges;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.TerritoryId;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Listening;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The signed-in radiologist's duties to come, the offers to answer and those made. */
@Route("mes-gardes")
@Menu(title = "exchange.menu.mine", order = 1, icon = "vaadin:user-clock")
@RolesAllowed("RADIOLOGUE")
public class MyDutiesView extends Div implements HasDynamicTitle {

    /** How far ahead a change is heard of. */
    private static final int MONTHS_AHEAD = 18;

    private final transient ExchangeDesk desk;
    private final transient Actor reader;
    private final transient Optional<PractitionerId> practitioner;
    private final Div content = new Div();
    private transient Shown shown;

    /** What the page shows: drawn anew only when it is no longer so, or the focus would be lost for nothing. */
    private record Shown(List<Rotas.Held> duties, List<Exchanges.View> exchanges) {
    }

    MyDutiesView(ExchangeDesk desk) {
        this.desk = desk;
        this.reader = desk.reader();
        this.practitioner = Optional.ofNullable(reader.practitioner()).map(PractitionerId::new);
        addClassName("v-page");
        var header = new Div(new H1(getTranslation("exchange.mine.title")));
        header.addClassName("v-page-header");
        content.addClassName("v-stack");
        add(header, content);
        if (practitioner.isPresent()) {
            refresh();
            Listening.keep(this, desk.live(), this::topics, this::refresh);
        } else {
            content.add(new EmptyState(getTranslation("exchange.mine.noPractitioner")));
        }
    }

    private List<String> topics() {
        var now = YearMonth.from(desk.now().atZone(ZoneOffset.UTC));
        return reader.territories().stream().map(TerritoryId::new).flatMap(territory -> Stream.concat(
                Stream.of(Exchanges.topic(territory)),
                IntStream.range(-1, MONTHS_AHEAD).mapToObj(n -> Rotas.topic(new RotaId(territory, now.plusMonths(n)))))).toList();
    }

    private void refresh() {
        var me = practitioner.orElseThrow();
        var now = new Shown(desk.rotas().heldBy(me, desk.now()), desk.exchanges().of(me));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var words = desk.words(getLocale());
        content.removeAll();
        var received = new ReceivedOffers(desk, me, now.exchanges(), words);
        if (received.isAny()) {
            content.add(received);
        }
        if (now.duties().isEmpty()) {
            content.add(new EmptyState(getTranslation("exchange.mine.empty")));
        } else {
            content.add(new NextDuty(desk, now.duties().getFirst(), words));
        }
        var own = new OwnOffers(desk, me, now.exchanges(), words);
        if (own.isAny()) {
            content.add(own);
        }
        if (!now.duties().isEmpty()) {
            content.add(new DutyMonths(desk, me, now.duties(), now.exchanges(), words));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.mine.title") + " · Vigie";
    }
}
