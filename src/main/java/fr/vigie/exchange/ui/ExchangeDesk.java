package fr.vigie.exchange.ui;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.CurrentActor;
import fr.vigie.exchange.Approvers;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.exchange.Exchanges;
import fr.vigie.exchange.SwapNotice;
import fr.vigie.planning.Counsel;
import fr.vigie.planning.RankedColleague;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Rotas;
import fr.vigie.store.Live;
import fr.vigie.ui.Wordbook;
import fr.vigie.ui.Wordbooks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What the pages of exchanges ask and send. */
@Component
class ExchangeDesk {

    private final CurrentActor current;
    private final Rotas rotas;
    private final Exchanges exchanges;
    private final Approvers approvers;
    private final SwapNotice notices;
    private final Practitioners practitioners;
    private final Counsel counsel;
    private final Wordbooks wordbooks;
    private final CommandGateway commands;
    private final Live live;
    private final Clock clock;

    ExchangeDesk(CurrentActor current, Rotas rotas, Exchanges exchanges, Approvers approvers, SwapNotice notices, Practitioners practitioners, Counsel counsel,
            Wordbooks wordbooks, CommandGateway commands, Live live, Clock clock) {
        this.current = current;
        this.rotas = rotas;
        this.exchanges = exchanges;
        this.approvers = approvers;
        this.notices = notices;
        this.practitioners = practitioners;
        this.counsel = counsel;
        this.wordbooks = wordbooks;
        this.commands = commands;
        this.live = live;
        this.clock = clock;
    }

    Actor reader() {
        return current.get();
    }

    Rotas rotas() {
        return rotas;
    }

    Exchanges exchanges() {
        return exchanges;
    }

    /** Who decides in the reader's place on what is the reader's own; empty where the reader decides. */
    List<String> decideInstead(ExchangeTerms terms) {
        return approvers.insteadOf(reader().id(), terms);
    }

    Counsel counsel() {
        return counsel;
    }

    Live live() {
        return live;
    }

    Instant now() {
        return clock.instant();
    }

    Wordbook words(Locale locale) {
        return wordbooks.in(locale);
    }

    void send(Command command) {
        commands.sendAndWait(command);
    }

    /** Colleagues for a duty, ranked: neither whoever holds it nor an outside company, which answers no offer. */
    List<RankedColleague> colleagues(RotaState rota, DutyId duty, Locale locale) {
        var outside = practitioners.of(rota.id().territory()).stream().filter(p -> p.profile().external()).map(p -> p.id()).toList();
        return counsel.colleagues(rota, duty, locale).stream()
                .filter(c -> !c.holds() && !outside.contains(c.practitioner())).toList();
    }

    /** Until so long before a duty it may be exchanged. */
    Duration notice(RotaId rota) {
        return notices.of(rota);
    }

    /** Whether a duty has not begun, but begins too soon to be exchanged. */
    boolean isTooNear(Rotas.Held held) {
        return held.duty().start().isAfter(now()) && held.duty().start().isBefore(now().plus(notice(held.rota())));
    }

    /** What a practitioner holds in a month and may still exchange, in order of time. */
    List<Rotas.Held> exchangeable(PractitionerId practitioner, RotaId rota) {
        return rotas.heldBy(practitioner, now()).stream()
                .filter(h -> h.rota().equals(rota) && h.duty().start().isAfter(now()) && !isTooNear(h)).toList();
    }
}
