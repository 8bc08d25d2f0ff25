package fr.vigie.access.ui.account;

import fr.vigie.access.AccountCommand;
import fr.vigie.access.AccountId;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.OpenSessions;
import fr.vigie.access.Secret;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages about accounts work with. */
@Component
record AccountDesk(Accounts accounts, CurrentActor current, CommandGateway commands, OpenSessions sessions) {

    boolean mustChange() {
        return accounts.mustChangePassword(current.get().id());
    }

    boolean mustChange(Actor account) {
        return accounts.mustChangePassword(account.id());
    }

    /** Those of which the reader administers every territory. */
    List<Actor> administered() {
        var reader = current.get();
        return accounts.all().stream().filter(account -> AccountCommand.GiveFirstPassword.mayBeGiven(account, reader)).toList();
    }

    /** @param session whose password it is stays signed in here, and nowhere else */
    void change(Secret from, Secret to, @Nullable String session) {
        var own = new AccountId(current.get().id());
        commands.sendAndWait(new AccountCommand.ChangePassword(own, from, to));
        sessions.close(own, session);
    }

    Secret giveFirst(Actor whose) {
        var first = Secret.drawn();
        commands.sendAndWait(new AccountCommand.GiveFirstPassword(whose, first));
        sessions.close(new AccountId(whose.id()), null);
        return first;
    }
}
