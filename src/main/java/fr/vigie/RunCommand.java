package fr.vigie;

import fr.vigie.files.FaultyFileException;
import fr.vigie.store.DataFolderInUseException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the application and leaves it running. */
@Command(name = "run", description = "Démarre l’application.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "Port HTTP (par défaut : ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--address", defaultValue = "127.0.0.1",
            description = "Adresse d’écoute ; 0.0.0.0 pour toutes (par défaut : ${DEFAULT-VALUE}).")
    private String address;

    @Option(names = "--territory", paramLabel = "DOSSIER",
            description = "Territoire importé au premier démarrage (par défaut : celui de démonstration).")
    private Path territory;

    @Mixin
    private DatabaseOptions database;

    @Override
    public Integer call() {
        var waiting = Waiting.during("Vigie démarre", System.out);
        var application = new SpringApplication(Vigie.class);
        var settings = database.settings();
        settings.putAll(Map.of("server.port", port, "server.address", address));
        if (territory != null) {
            settings.put("vigie.territory", territory.toString());
        }
        application.setEnvironment(DatabaseOptions.environment(settings));
        application.addListeners((ApplicationListener<ApplicationStartedEvent>) started -> waiting.close());
        try (waiting) {
            application.run();
            return CommandLineEntry.STAYS_UP;
        } catch (RuntimeException failed) {
            System.err.println(inWords(failed));
            return 1;
        }
    }

    /** What a person can do something about in a sentence; anything else with its trace. */
    private String inWords(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return "Le port " + port + " est déjà pris : choisissez-en un autre avec --port.";
            }
            if (cause instanceof DataFolderInUseException used) {
                return "Le dossier de données " + used.folder()
                        + " sert déjà à une autre Vigie : arrêtez-la, ou nommez un autre dossier avec --data.";
            }
            if (cause instanceof FaultyFileException faulty) {
                return "Vigie ne démarre pas : des fichiers de réglage sont à corriger, rien n’a été importé.\n"
                        + faulty.in(Locale.FRENCH);
            }
        }
        var trace = new StringWriter();
        failed.printStackTrace(new PrintWriter(trace));
        return "Vigie n’a pas pu démarrer.\n" + trace;
    }
}
