package fr.vigie;

import fr.vigie.store.Projections;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rebuilds every projection from the events. The application must be stopped. */
@Command(name = "rebuild", mixinStandardHelpOptions = true,
        description = "Reconstruit toutes les projections à partir des événements. L’application doit être arrêtée.")
final class RebuildCommand implements Callable<Integer> {

    @Option(names = "--minutes", defaultValue = "60", description = "Patience, en minutes (par défaut : ${DEFAULT-VALUE}).")
    private int minutes;

    @Mixin
    private DatabaseOptions database;

    @Override
    public Integer call() {
        var application = new SpringApplication(Vigie.class);
        var settings = database.settings();
        settings.put("vigie.territory", "");
        settings.put("vigie.greeting", "false");
        // Vaadin's part of the application does not start without a web server: one that nobody is told of
        settings.put("server.port", "0");
        application.setEnvironment(DatabaseOptions.environment(settings));
        try (var context = application.run()) {
            var projections = context.getBean(Projections.class);
            projections.rebuild(Duration.ofMinutes(minutes));
            projections.states().forEach(p -> System.out.println("Projection « " + p.name() + " » reconstruite."));
            return 0;
        } catch (TimeoutException late) {
            System.err.println("La reconstruction n’est pas finie : " + late.getMessage());
            return 1;
        }
    }
}
