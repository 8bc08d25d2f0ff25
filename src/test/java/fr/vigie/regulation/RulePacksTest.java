package fr.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.vigie.files.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {

    @TempDir
    private Path folder;
    private String delivered;

    @BeforeEach
    void readDelivered() throws IOException {
        delivered = Files.readString(Path.of("config/regulation/FR-2025-11.yml"));
    }

    @Test
    void each_pack_is_in_force_until_the_next_begins() throws IOException {
        write("a.yml", delivered);
        write("b.yml", delivered.replace("FR-2025-11", "FR-2027").replace("enVigueur: 2025-11-01", "enVigueur: 2027-01-01"));
        var packs = RulePacks.in(folder);
        assertThat(packs.at(LocalDate.of(2025, 11, 1)).id()).isEqualTo("FR-2025-11");
        assertThat(packs.at(LocalDate.of(2026, 12, 31)).id()).isEqualTo("FR-2025-11");
        assertThat(packs.at(LocalDate.of(2027, 1, 1)).id()).isEqualTo("FR-2027");
        assertThat(packs.all()).hasSize(2);
    }

    @Test
    void the_law_of_2024_was_another() {
        var delivered = RulePacks.in(Path.of("config/regulation"));
        var before = delivered.at(LocalDate.of(2025, 10, 31));
        var now = delivered.at(LocalDate.of(2025, 11, 1));
        assertThat(before.id()).isEqualTo("FR-2024");
        assertThat(before.particulars().amounts()).containsEntry(Amount.LIBERAL_GARDE, 22900);
        assertThat(now.particulars().amounts()).containsEntry(Amount.LIBERAL_GARDE, 42200);
        assertThat(before.particulars().dispensations().pregnancyFromMonth()).isEqualTo(3);
        assertThat(now.particulars().dispensations().pregnancyFromMonth()).isZero();
        assertThat(before.caps()).noneMatch(cap -> cap.counter().equals("weekendDays"));
    }

    @Test
    void a_day_before_the_first_pack_has_none() throws IOException {
        write("a.yml", delivered);
        assertThatIllegalArgumentException().isThrownBy(() -> RulePacks.in(folder).at(LocalDate.of(2025, 10, 31)))
                .withMessageContaining("2025-11-01");
    }

    @Test
    void two_packs_do_not_begin_on_one_day() throws IOException {
        write("a.yml", delivered);
        write("b.yml", delivered);
        assertThat(refused().faults()).singleElement().satisfies(fault -> assertThat(fault.file()).isEqualTo("b.yml"));
    }

    @Test
    void an_empty_folder_is_refused() {
        assertThat(refused()).hasMessageContaining("au moins un jeu de règles");
    }

    @ParameterizedTest(name = "{1} instead of {0} is refused at {2}")
    @CsvSource(delimiter = '|', value = {
        "mode: STRICT_EQUAL | mode: DOUX | repos.mode",
        "quotidienHeures: 11 | quotidienHeures: onze | repos.quotidienHeures",
        "quotidienHeures: 11 | quotidienHeurs: 11 | repos.quotidienHeurs",
        "enVigueur: 2025-11-01 | enVigueur: novembre | enVigueur",
        "GARDE: 100 | GARDE: 120 | travail.partDuTravail.GARDE",
        "FRIDAY_NIGHT: 13 | FRIDAY_EVENING: 13 | points.garde.FRIDAY_EVENING",
        "demiPourcent: 50 | demiPourcent: -1 | points.demiPourcent",
        "fenetre: WEEK | fenetre: JOUR | plafonds[0].fenetre",
        "compteur: nights | compteur: nuits | plafonds[0].compteur",
        "types: [ASTREINTE] | types: [] | plafonds[0].types",
        "weekends: 40 | weekend: 40 | poids.equite.weekend",
        "voeu: 60 | voeu: beaucoup | poids.voeu",
        "jourLimite: 20 | jourLimite: 31 | publication.jourLimite",
        "preavisHeures: 48 | preavisHeures: | echanges.preavisHeures",
        "amplitudeMaxHeures: 14 | amplitudeMaxHeures: 25 | plages.amplitudeMaxHeures",
        "demiJourneesMax: 2 | demiJournees: 2 | deplacements.demiJournees",
        "apresDemiGarde: STRICT_EQUAL | apresDemiGarde: AUCUN | repos.apresDemiGarde",
        "ageSurDemande: 60 | ageSurDemande: soixante | dispenses.ageSurDemande",
        "examensParPlage: 40 | examensParPlage: 0 | teleradiologie.examensParPlage",
        "nriMutualisable: non | nriMutualisable: peut-être | participation.nriMutualisable",
        "ph-nuit: 422.03 | ph-nuit: 422,03 | montants.ph-nuit",
        "conservationAnnees: 10 | conservationAnnees: 0 | publication.conservationAnnees"})
    void a_fault_is_named_with_its_place_and_line(String right, String wrong, String place) throws IOException {
        var broken = delivered.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        write("a.yml", broken);
        assertThat(refused().faults()).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(broken.lines().toList().get(fault.line() - 1)).contains(wrong.strip());
            assertThat(fault.in(Locale.FRENCH)).startsWith("a.yml, ligne " + fault.line());
        });
    }

    private FaultyFileException refused() {
        return catchThrowableOfType(FaultyFileException.class, () -> RulePacks.in(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
