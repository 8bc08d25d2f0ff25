package fr.vigie.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A PostgreSQL server of our own, real binaries, its data kept under {@code vigie.data}. Meant for trying Vigie and for
 * small sites; a hospital names an external server by {@code spring.datasource.url} and this stays out of the way.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${vigie.data}") Path folder) throws Exception {
        var base = folder.toAbsolutePath().normalize();
        var data = base.resolve("pg18");
        Files.createDirectories(data);
        stopServerLeftBehind(data);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data).setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(base.resolve("pg-bin").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // the library's defaults are for tests: an acknowledged change must survive a power cut
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60").setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("encoding", "UTF8").setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8").setLocaleConfig("locale", "C")
                .start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.getJdbcUrl("postgres", "postgres");
            }

            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }

    /** After a kill of the application its server lives on: it is stopped in order, under the lock that tells two starts apart. */
    private static void stopServerLeftBehind(Path data) throws IOException, InterruptedException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try (var channel = FileChannel.open(data.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new DataFolderInUseException(data);
            }
            var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().trim()))
                    .filter(EmbeddedDatabase::isPostgres);
            if (server.isPresent()) {
                new ProcessBuilder("kill", "-INT", String.valueOf(server.get().pid())).start().waitFor();
                server.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("postgres")).orElse(false);
    }
}
