package fr.vigie.territoryfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.SmallTerritory;
import fr.vigie.VigieTest;
import fr.vigie.access.Accounts;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerCommand;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.territory.End;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryCommand;
import fr.vigie.territory.TerritoryId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out of one installation comes into another as it was. */
@VigieTest
class ExportingTerritoryTest {

    @Autowired
    private Ground here;
    @Autowired
    private ExportingTerritory exporting;
    @Autowired
    private ImportingTerritory importing;
    @Autowired
    private Territories territories;
    @Autowired
    private Practitioners practitioners;
    @Autowired
    private Accounts accounts;
    @TempDir
    private Path folder;

    @Test
    void a_territory_that_is_in_use_goes_out_in_files_that_are_read_as_it_stands() throws IOException {
        here.as(here.chef(), new TerritoryCommand.SetLocalRules(here.territory(), null,
                new LocalRules(LocalDate.of(2027, 1, 1), Map.of("poids.voeu", 75)), "Davantage de poids aux vœux", Origin.MAIN));
        here.as(here.chef(), new PractitionerCommand.RecordEarlierCounts(here.morvan(), here.territory(), null,
                new EarlierCounts(YearMonth.of(2026, 1), YearMonth.of(2026, 6), Map.of("nights", 14, "feasts", 0)), Origin.MAIN));
        here.settled();
        var files = unpacked();
        assertThat(files).hasFileName(here.territory().value());
        var read = TerritoryFiles.read(files);
        assertThat(read.territory()).isEqualTo(territories.find(here.territory()).orElseThrow());
        assertThat(read.practitioners()).containsExactlyElementsOf(practitioners.of(here.territory()));
        assertThat(read.practitioners()).anyMatch(each -> !each.earlierCounts().isEmpty());
    }

    /** Under another name, for this installation knows it already: as a new one would bring it in. */
    @Test
    void what_another_installation_brings_in_goes_out_of_it_byte_for_byte() throws IOException {
        here.as(here.chef(), new TerritoryCommand.SetLocalRules(here.territory(), null,
                new LocalRules(LocalDate.of(2027, 1, 1), Map.of("poids.voeu", 75)), "Davantage de poids aux vœux", Origin.MAIN));
        here.as(here.chef(), new TerritoryCommand.CloseSite(here.territory(), SmallTerritory.CLINIC, new End(null),
                new End(LocalDate.of(2027, 6, 30)), "Regroupement des plateaux"));
        here.as(here.chef(), new PractitionerCommand.RecordLeave(here.costa(), here.territory(),
                new Leave("conge", LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 27)), Origin.MAIN));
        here.settled();
        var elsewhere = here.territory() + "-ailleurs";
        Map<String, String> went = new LinkedHashMap<>();
        exporting.files(here.territory()).forEach((name, text) -> went.put(name, text.replace(here.territory().value(), elsewhere)));
        for (var file : went.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        importing.from(folder);
        AccountFile.read(folder.resolve("comptes.yml"), TerritoryFiles.read(folder)).forEach(actor -> accounts.open(actor, "sésame"));
        here.settled();
        assertThat(exporting.files(new TerritoryId(elsewhere))).isEqualTo(went);
        assertThat(went.get("territoire.yml")).contains("2027-06-30");
    }

    @Test
    void its_accounts_go_with_it_without_a_password_and_without_rights_elsewhere() throws IOException {
        var files = unpacked();
        var description = TerritoryFiles.read(files);
        var read = AccountFile.read(files.resolve("comptes.yml"), description);
        assertThat(read).containsExactlyInAnyOrderElementsOf(accounts.all().stream()
                .filter(each -> each.territories().contains(here.territory().value())).toList());
        assertThat(read).allSatisfy(each -> assertThat(each.territories()).containsExactly(here.territory().value()));
        assertThat(Files.readString(files.resolve("comptes.yml"))).contains(SmallTerritory.CH.value()).doesNotContain("bcrypt", "{");
    }

    private Path unpacked() throws IOException {
        here.settled();
        var zip = new ZipInputStream(new ByteArrayInputStream(exporting.zip(here.territory())));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var file = folder.resolve(entry.getName());
            Files.createDirectories(file.getParent());
            Files.write(file, zip.readAllBytes());
        }
        return folder.resolve(here.territory().value());
    }
}
