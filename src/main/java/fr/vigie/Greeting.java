package fr.vigie;

import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says, once all is ready, where to go and with which accounts. */
@Component
@ConditionalOnProperty(name = "vigie.greeting", matchIfMissing = true)
@Order(2)
class Greeting implements ApplicationRunner {

    private final Accounts accounts;
    private final DemonstrationPassword password;
    private final int port;

    Greeting(Accounts accounts, DemonstrationPassword password, @Value("${server.port}") int port) {
        this.accounts = accounts;
        this.password = password;
        this.port = port;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        System.out.printf("%nVigie est prête : http://localhost:%d%n", port);
        password.find().ifPresent(word -> {
            System.out.printf("%nComptes de démonstration, mot de passe %s :%n", word);
            accounts.all().forEach(actor -> System.out.printf("  %-20s %-28s %s%n", actor.id(), actor.displayName(), roles(actor)));
        });
        System.out.println("\nCtrl-C arrête Vigie.");
    }

    private static String roles(Actor actor) {
        return actor.roles().stream().map(role -> role.name().toLowerCase(Locale.FRENCH).replace('_', ' ')).sorted()
                .collect(Collectors.joining(", "));
    }
}
