package fr.vigie;

import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.store.Projections;
import fr.vigie.territory.Territories;
import fr.vigie.territoryfile.AccountFile;
import fr.vigie.territoryfile.ImportingTerritory;
import fr.vigie.territoryfile.TerritoryFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a store without any territory, brings in the one that {@code vigie.territory} names, with accounts to try it. */
@Component
@Order(1)
class FirstStart implements ApplicationRunner {

    private static final String ACCOUNTS = "comptes.yml";

    private final ImportingTerritory importing;
    private final Territories territories;
    private final Accounts accounts;
    private final Projections projections;
    private final DemonstrationPassword password;
    private final String place;

    FirstStart(ImportingTerritory importing, Territories territories, Accounts accounts, Projections projections,
            DemonstrationPassword password, @Value("${vigie.territory:}") String place) {
        this.importing = importing;
        this.territories = territories;
        this.accounts = accounts;
        this.projections = projections;
        this.password = password;
        this.place = place;
    }

    @Override
    public void run(ApplicationArguments arguments) throws TimeoutException {
        projections.awaitCaughtUp(Duration.ofMinutes(5));
        if (place.isBlank() || !territories.all().isEmpty()) {
            return;
        }
        bringIn(Path.of(place));
        projections.awaitCaughtUp(Duration.ofMinutes(5));
    }

    private void bringIn(Path folder) {
        System.out.println("Premier démarrage : import du territoire…");
        var description = TerritoryFiles.read(folder);
        var file = folder.resolve(ACCOUNTS);
        List<Actor> actors = Files.exists(file) ? AccountFile.read(file, description) : List.of();
        importing.from(description);
        var word = password.create();
        actors.forEach(actor -> accounts.open(actor, word));
        var territory = description.territory();
        System.out.printf("  %s : %d établissements, %d sites, %d lignes, %d radiologues.%n", territory.name(),
                territory.establishments().size(), territory.sites().size(), territory.lines().size(),
                description.practitioners().stream().filter(p -> !p.profile().external()).count());
    }
}
