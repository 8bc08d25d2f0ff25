package fr.vigie;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Option;

/** Where the events are: our own PostgreSQL in a folder, or an external server. */
final class DatabaseOptions {

    @Option(names = "--data", paramLabel = "DOSSIER",
            description = "Dossier des données de la base intégrée (par défaut : data).")
    private Path data;

    @Option(names = "--db-url", paramLabel = "JDBC",
            description = "Base PostgreSQL externe, par exemple jdbc:postgresql://serveur:5432/vigie.")
    private String url;

    @Option(names = "--db-user", paramLabel = "NOM", description = "Son utilisateur.")
    private String user;

    @Option(names = "--db-password", paramLabel = "MOT",
            description = "Son mot de passe ; mieux : la variable d’environnement VIGIE_DB_PASSWORD.")
    private String password;

    @Option(names = "--config", paramLabel = "DOSSIER", description = "Dossier des réglages (par défaut : config).")
    private Path config;

    Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        put(settings, "vigie.data", data);
        put(settings, "vigie.config", config);
        put(settings, "spring.datasource.url", url);
        put(settings, "spring.datasource.username", user);
        put(settings, "spring.datasource.password",
                password == null && url != null ? System.getenv("VIGIE_DB_PASSWORD") : password);
        return settings;
    }

    /** The settings above every other source, those that name further files included. */
    static ConfigurableEnvironment environment(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("command line", settings));
        return environment;
    }

    private static void put(Map<String, Object> settings, String key, Object value) {
        if (value != null) {
            settings.put(key, value.toString());
        }
    }
}
