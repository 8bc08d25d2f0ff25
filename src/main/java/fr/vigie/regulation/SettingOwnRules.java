package fr.vigie.regulation;

import fr.vigie.access.Command.Origin;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryCommand.SetLocalRules;
import fr.vigie.territory.TerritoryView;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets a territory's own rules, by the command that a file sends too: all that a change comes to, or nothing. */
@Service
public class SettingOwnRules {

    private final CommandGateway commands;
    private final TransactionTemplate atOnce;

    SettingOwnRules(CommandGateway commands, PlatformTransactionManager transactions) {
        this.commands = commands;
        this.atOnce = new TransactionTemplate(transactions);
    }

    /**
     * @param seen the territory as the author saw it
     * @throws fr.vigie.access.EditConflict when its rules are no longer so
     * @throws fr.vigie.access.Refusal when the law does not let them be so
     */
    public void change(TerritoryView seen, OwnRuleChange change, String reason) {
        atOnce.executeWithoutResult(transaction -> {
            TerritoryView standing = seen;
            for (LocalRules rules : change.on(seen)) {
                LocalRules last = standing.localRules().isEmpty() ? null : standing.localRules().getLast();
                commands.sendAndWait(new SetLocalRules(seen.id(), last, rules, reason, Origin.MAIN));
                standing = standing.withRules(rules);
            }
        });
    }
}
