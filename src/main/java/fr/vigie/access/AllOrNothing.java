package fr.vigie.access;

import java.util.List;
import java.util.function.IntConsumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Service;

/**
 * Sends many commands in one transaction: all of them take effect, each with its own events, author and reason, or none
 * does. What a command is about is read once for all commands of a slice, and their events are stored together.
 */
@Service
public class AllOrNothing {

    /** Commands whose events wait to be stored together; the framework's watch over slow commands is over one slice. */
    private static final int SLICE = 200;

    private final CommandGateway commands;
    private final TransactionManager transactions;

    AllOrNothing(CommandGateway commands, TransactionManager transactions) {
        this.commands = commands;
        this.transactions = transactions;
    }

    /**
     * @param progress told how many commands are handled, from 1 on
     * @throws Refusal when one is refused; none has then taken effect
     */
    public void send(List<? extends Command> all, IntConsumer progress) {
        transactions.executeInTransaction(() -> {
            for (int from = 0; from < all.size(); from += SLICE) {
                sendSlice(all.subList(from, Math.min(from + SLICE, all.size())), from, progress);
            }
        });
    }

    private void sendSlice(List<? extends Command> slice, int before, IntConsumer progress) {
        // a unit of work around those of the commands: it keeps the aggregates, and stores what they applied as it ends
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> {
            for (int place = 0; place < slice.size(); place++) {
                commands.sendAndWait(slice.get(place));
                progress.accept(before + place + 1);
            }
        });
    }
}
