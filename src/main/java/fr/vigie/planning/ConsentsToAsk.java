package fr.vigie.planning;

import fr.vigie.optimiser.Phrase;
import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.regulation.Cap;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.Duty;
import fr.vigie.territory.DutyKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The written consent that would let somebody pass a cap. */
final class ConsentsToAsk {

    private ConsentsToAsk() {
    }

    /**
     * For the whole month, as far as it takes, signed today; see {@link Caps#most}. Empty where no consent passes this rule,
     * or the month has begun: a consent says nothing of the days before it was signed.
     */
    static Optional<Consent> passing(Violation over, PractitionerId who, Duty duty, Situation situation, LocalDate today) {
        var month = situation.rota().id().month();
        if (!over.rule().equals("H-CAP") || !Grounds.of(over, situation).contains(DerogationGround.CONSENT)
                || today.isAfter(month.atDay(1))
                || !(over.reason().terms().get(1) instanceof Phrase.Named(var kind, String counter))
                || !(over.reason().terms().get(2) instanceof Phrase.Number(long total))
                || !(over.reason().terms().get(3) instanceof Phrase.Span(var window, LocalDate first))) {
            return Optional.empty();
        }
        var person = situation.practitioner(who).orElseThrow();
        var lineKind = situation.territory().line(duty.line()).map(l -> l.kind()).orElse(DutyKind.GARDE);
        return situation.pack().caps().stream().filter(cap -> Caps.binds(cap, person, month))
                .filter(cap -> cap.counter().equals(counter) && cap.window().name().equals(window.name()) && cap.kinds().contains(lineKind))
                .findFirst().map(cap -> consent(cap, Math.toIntExact(total), today, month.atDay(1), month.atEndOfMonth()));
    }

    private static Consent consent(Cap cap, int max, LocalDate signed, LocalDate from, LocalDate to) {
        return new Consent("accord-" + UUID.randomUUID(), cap.counter(), cap.kinds(), Consent.Over.valueOf(cap.window().name()), max,
                signed, from, to);
    }
}
