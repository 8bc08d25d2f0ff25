package fr.vigie.access;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The gate before every command handler. On the way out a command is stamped with its author, reason, origin and cause;
 * on the way in its author's rights are looked up and the command is asked whether it permits them. A command about what
 * does not exist is refused in its own words.
 */
@Component
class CommandAuthority implements MessageDispatchInterceptor<CommandMessage<?>>, MessageHandlerInterceptor<CommandMessage<?>> {

    private final CurrentActor current;
    private final Accounts accounts;

    CommandAuthority(CurrentActor current, Accounts accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    @Autowired
    void guard(CommandBus bus) {
        bus.registerDispatchInterceptor(this);
        bus.registerHandlerInterceptor(this);
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(List<? extends CommandMessage<?>> messages) {
        return (index, message) -> stamped(message);
    }

    private CommandMessage<?> stamped(CommandMessage<?> message) {
        var author = current.find().orElse(Actor.SYSTEM);
        var command = command(message);
        return message.andMetaData(Map.of(
                Stamp.AUTHOR, author.id(), Stamp.AUTHOR_NAME, author.displayName(),
                Stamp.REASON, command.reason().strip(), Stamp.ORIGIN, command.origin().name(),
                Stamp.CAUSE, command.cause()));
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain next) throws Exception {
        var message = work.getMessage();
        var author = (String) message.getMetaData().get(Stamp.AUTHOR);
        var actor = Actor.SYSTEM.id().equals(author) ? Actor.SYSTEM
                : accounts.find(author).orElseThrow(() -> new Refusal("access.refusal.accountClosed", author));
        if (!command(message).permits(actor)) {
            throw new Refusal("access.refusal.notPermitted", actor.displayName(), message.getPayloadType().getSimpleName());
        }
        try {
            return next.proceed();
        } catch (AggregateNotFoundException none) {
            throw command(message).toNothing();
        }
    }

    private static Command command(CommandMessage<?> message) {
        if (message.getPayload() instanceof Command command) {
            return command;
        }
        throw new IllegalArgumentException(message.getPayloadType() + " does not say who may send it: it is no Command");
    }
}
