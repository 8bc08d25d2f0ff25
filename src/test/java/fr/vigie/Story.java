package fr.vigie;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
import fr.vigie.exchange.ExchangeCommand;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaCommand;
import fr.vigie.territory.EstablishmentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A month as chance has it: duties given and taken, pinned, submitted, approved, exchanged; what is refused is refused. */
public final class Story {
    private final Ground here;
    private final Random chance;
    private final Map<DutyId, PractitionerId> holders = new HashMap<>();

    public Story(Ground here, long seed) {
        this.here = here;
        this.chance = new Random(seed);
    }

    public void of(int steps) {
        for (var step = 0; step < steps; step++) {
            step();
        }
    }

    private void step() {
        switch (chance.nextInt(20)) {
            case 0 -> attempt(here.chef(), new RotaCommand.PinDuties(here.rota(), List.of(night(), night())));
            case 1 -> attempt(here.chef(), new RotaCommand.UnpinDuties(here.rota(), List.of(night(), night())));
            case 2 -> attempt(here.chef(), new RotaCommand.SubmitRota(here.rota()));
            case 3 -> attempt(here.chef(), new RotaCommand.RecallRota(here.rota(), "Une erreur"));
            case 4 -> attempt(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(establishment()), here.submissions()));
            case 5 -> attempt(here.director(), new RotaCommand.SendBackRota(here.rota(), Set.of(SmallTerritory.CH), "À revoir"));
            case 6, 7, 8 -> exchange();
            default -> pass(night(), chance.nextInt(4) == 0 ? null : somebody());
        }
    }

    private void pass(DutyId duty, PractitionerId to) {
        if (attempt(() -> here.pass(duty, holders.get(duty), to))) {
            holders.put(duty, to);
        }
    }

    private void exchange() {
        var held = IntStream.rangeClosed(1, 31).mapToObj(here::night).filter(night -> holders.get(night) != null).toList();
        if (held.isEmpty()) {
            return;
        }
        var duty = held.get(chance.nextInt(held.size()));
        var to = somebody();
        var id = new ExchangeId(new UUID(chance.nextLong(), chance.nextLong()));
        var from = holders.get(duty);
        here.settled();
        if (attempt(here.accountOf(from), new ExchangeCommand.OfferExchange(id,
                new ExchangeTerms(here.rota(), duty, from, to, null), "Un mariage"))
                && attempt(here.accountOf(to), new ExchangeCommand.AcceptExchange(id, to))
                && attempt(here.chef(), new ExchangeCommand.ApproveExchange(id, here.territory()))) {
            holders.put(duty, to);
        }
    }

    private boolean attempt(Actor actor, Command command) {
        return attempt(() -> here.as(actor, command));
    }

    private static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private EstablishmentId establishment() {
        return chance.nextBoolean() ? SmallTerritory.CH : SmallTerritory.PARTNER;
    }

    private DutyId night() {
        return here.night(1 + chance.nextInt(31));
    }

    private PractitionerId somebody() {
        return here.people().get(chance.nextInt(here.people().size()));
    }
}
