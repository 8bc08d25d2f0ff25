package fr.vigie.exchange;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Judge;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Judges an exchange with the rota's own judge and carries it out with the rota's own command. */
@Component
class RotaHandover implements Handover {

    private final Rotas rotas;
    private final Judge judge;
    private final SwapNotice notices;
    private final CommandGateway commands;
    private final Clock clock;

    RotaHandover(Rotas rotas, Judge judge, SwapNotice notices, @Lazy CommandGateway commands, Clock clock) {
        this.rotas = rotas;
        this.judge = judge;
        this.notices = notices;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void refuseUnlessPossible(ExchangeTerms terms) {
        var rota = rotas.find(terms.rota()).orElseThrow(() -> new Refusal("exchange.refusal.unknownDuty"));
        for (var change : terms.changes()) {
            refuseUnlessHeld(rota, change.duty(), change.before());
        }
        var breaches = judge.judge(rota, terms.changes());
        if (!breaches.isEmpty()) {
            throw new Refusal("exchange.refusal.breaks", Judge.Breach.all(breaches));
        }
    }

    private void refuseUnlessHeld(RotaState rota, DutyId duty, PractitionerId holder) {
        var found = rota.duties().get(duty);
        if (found == null) {
            throw new Refusal("exchange.refusal.unknownDuty");
        }
        if (!Objects.equals(rota.holder(duty), holder)) {
            throw new Refusal("exchange.refusal.changedMeanwhile");
        }
        if (!found.start().isAfter(clock.instant())) {
            throw new Refusal("exchange.refusal.alreadyBegun");
        }
        Duration notice = notices.of(rota.id());
        if (found.start().isBefore(clock.instant().plus(notice))) {
            throw new Refusal("exchange.refusal.tooLate", notice.toHours());
        }
    }

    @Override
    public void carryOut(ExchangeId exchange, ExchangeTerms terms, String reason) {
        commands.sendAndWait(new ReassignDuties(terms.rota(), terms.changes(), Origin.ECHANGE, reason, "exchange/" + exchange));
    }
}
