package fr.vigie.access;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sets passwords: a hash in the table of the accounts, and in the history that it was set, in one transaction. */
@Component
class SettingPasswords {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final WrongPasswords wrong;
    private final EventGateway events;

    SettingPasswords(Accounts accounts, PasswordEncoder passwords, WrongPasswords wrong, EventGateway events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.wrong = wrong;
        this.events = events;
    }

    @CommandHandler
    void handle(AccountCommand.ChangePassword command) {
        var owner = accounts.find(command.account().value()).orElseThrow(command::toNothing);
        var hash = accounts.passwordHash(owner.id()).orElseThrow(command::toNothing);
        if (!wrong.mayTry(owner.id())) {
            throw new Refusal("access.refusal.password.pause");
        }
        if (!passwords.matches(command.current().word(), hash)) {
            throw new Refusal("access.refusal.password.wrong");
        }
        wrong.forget(owner.id());
        refuseUnlessGood(owner, command.chosen());
        if (passwords.matches(command.chosen().word(), hash)) {
            throw new Refusal("access.refusal.password.old");
        }
        accounts.setPassword(owner.id(), command.chosen(), false);
        tell(owner, territory -> new AccountEvent.PasswordChanged(territory, command.account(), owner.displayName()));
    }

    @CommandHandler
    void handle(AccountCommand.GiveFirstPassword command) {
        var owner = accounts.find(command.whose().id()).orElseThrow(command::toNothing);
        EditConflict.refuseUnlessStill(command.whose(), owner, owner.displayName());
        refuseUnlessGood(owner, command.first());
        accounts.setPassword(owner.id(), command.first(), true);
        wrong.forget(owner.id());
        tell(owner, territory -> new AccountEvent.FirstPasswordGiven(territory, new AccountId(owner.id()), owner.displayName()));
    }

    private static void refuseUnlessGood(Actor owner, Secret chosen) {
        PasswordRules.against(owner, chosen).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private void tell(Actor owner, Function<String, AccountEvent> event) {
        events.publish(owner.territories().stream().sorted().map(event).toList());
    }
}
