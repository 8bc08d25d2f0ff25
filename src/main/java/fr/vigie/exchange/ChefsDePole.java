package fr.vigie.exchange;

import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chefs de pôle, from the accounts. */
@Component
class ChefsDePole implements Approvers {

    private final Accounts accounts;

    ChefsDePole(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> insteadOf(String account, ExchangeTerms terms) {
        if (accounts.find(account).filter(actor -> isParty(actor, terms)).isEmpty()) {
            return List.of();
        }
        return accounts.all().stream().filter(actor -> actor.is(Role.CHEF_DE_POLE, terms.rota().territory().value()))
                .filter(actor -> !isParty(actor, terms)).map(Actor::displayName).toList();
    }

    private static boolean isParty(Actor actor, ExchangeTerms terms) {
        return terms.from().value().equals(actor.practitioner()) || terms.to().value().equals(actor.practitioner());
    }
}
