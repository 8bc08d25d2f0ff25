package fr.vigie.territoryfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.vigie.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountFileTest {

    private static final TerritoryDescription DEMO = TerritoryFiles.read(Path.of("config/demo"));

    @TempDir
    private Path folder;

    @Test
    void an_account_is_read_with_its_roles_and_what_it_is_for() throws IOException {
        var accounts = AccountFile.read(file("{id: lea, nom: Dr Léa Morvan, roles: [RADIOLOGUE, CHEF_DE_POLE], "
                + "territoires: [ght-valmarine], radiologiste: lea-morvan}"), DEMO);
        assertThat(accounts).singleElement().satisfies(lea -> {
            assertThat(lea.is(Role.CHEF_DE_POLE, "ght-valmarine")).isTrue();
            assertThat(lea.practitioner()).isEqualTo("lea-morvan");
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "{id: Léa, nom: x, roles: [ADMINISTRATEUR]} | comptes[0].id | minuscules",
        "{id: lea, nom: x} | comptes[0].roles | au moins un rôle",
        "{id: lea, nom: x, roles: [MEDECIN]} | comptes[0].roles[0] | CHEF_DE_POLE",
        "{id: lea, nom: x, roles: [ADMINISTRATEUR], territoires: [ailleurs]} | comptes[0].territoires[0] | ght-valmarine",
        "{id: lea, nom: x, roles: [DIRECTEUR]} | comptes[0].etablissements | approuve",
        "{id: lea, nom: x, roles: [DIRECTEUR], etablissements: [ch]} | comptes[0].etablissements[0] | ch-valmarine",
        "{id: lea, nom: x, roles: [RADIOLOGUE]} | comptes[0].radiologiste | un texte",
        "{id: lea, nom: x, roles: [RADIOLOGUE], radiologiste: qui} | comptes[0].radiologiste | lea-morvan",
        "{id: lea, nom: x, roles: [ADMINISTRATEUR], motDePasse: secret} | comptes[0].motDePasse | l’un des champs"})
    void a_fault_is_named_with_its_place(String account, String place, String expected) throws IOException {
        var file = file(account);
        var refused = catchThrowableOfType(FaultyTerritoryException.class, () -> AccountFile.read(file, DEMO));
        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.expected(Locale.FRENCH)).contains(expected);
        });
    }

    @Test
    void two_accounts_do_not_share_a_name() throws IOException {
        var file = file("{id: lea, nom: x, roles: [ADMINISTRATEUR]}\n  - {id: lea, nom: y, roles: [ADMINISTRATEUR]}");
        var refused = catchThrowableOfType(FaultyTerritoryException.class, () -> AccountFile.read(file, DEMO));
        assertThat(refused.faults()).singleElement().satisfies(fault -> assertThat(fault.place()).isEqualTo("comptes[1].id"));
    }

    private Path file(String account) throws IOException {
        return Files.writeString(folder.resolve("comptes.yml"), "comptes:\n  - " + account + "\n");
    }
}
