package fr.vigie.territoryfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.vigie.calendar.Period;
import fr.vigie.files.Fault;
import fr.vigie.practitioner.Wish;
import fr.vigie.territory.DutyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryFilesTest {

    private static final String SOUND = """
            territoire: {id: ght-essai, nom: GHT d'essai, fuseau: Europe/Paris, joursFeries: METROPOLE}
            etablissements:
              - {id: ch-un, nom: CH Un, finess: "990780116", secteur: PUBLIC, role: SUPPORT, approuve: oui}
              - {id: ch-deux, nom: CH Deux, finess: "990780124", secteur: PUBLIC, role: PARTIE, approuve: non}
            competences:
              - {code: SCANNER, nom: Scanner}
            sites:
              - {id: un, nom: Un, etablissement: ch-un, modalites: [SCANNER]}
              - {id: deux, nom: Deux, etablissement: ch-deux, joursFeries: ALSACE_MOSELLE, modalites: [ECHOGRAPHIE]}
            horaires:
              - id: garde
                regroupement: week-end
                plages:
                  - {code: nuit, nom: Nuit, jours: [tous], de: "18:30", a: "08:30"}
                  - {code: jour, nom: Jour, jours: [dimanche, ferie], de: "08:30", a: "18:30"}
            lignes:
              - id: astreinte-un
                nom: Astreinte
                type: ASTREINTE
                site: un
                couvre: [deux]
                competences: [SCANNER]
                secteurs: [PUBLIC]
                criticite: 5
                delaiMinutes: 30
                horaires: garde
                du: 2026-01-01
                au: 2027-12-31
                telephone: 02 61 91 00 10
              - {id: tele, nom: Télé, type: TELERADIOLOGIE, couvre: [deux], criticite: 0, horaires: garde, du: 2026-01-01}
            radiologistes:
              - id: lea-morvan
                nom: Morvan
                prenom: Léa
                rpps: "10990000001"
                statut: PH
                secteur: PUBLIC
                teleradiologie: oui
                partGardes: 80
                postes:
                  - {site: un, quotite: 60, du: 2026-01-01}
                  - {site: deux, quotite: 40, du: 2026-03-01, au: 2026-12-31}
                competences: [SCANNER]
                conventions: [deux]
                delaisMinutes: {un: 15}
                trajetsMinutes: {un: 15, deux: 40}
                vacations:
                  - {site: un, jour: lundi, de: "08:30", a: "12:30", poids: 3, du: 2026-01-01}
                telephone: 06 39 98 10 01
              - {id: hesperia, nom: Hespéria, statut: PRESTATAIRE, secteur: PRESTATAIRE, externe: oui, teleradiologie: oui, partGardes: 0}
            absences:
              - {radiologiste: lea-morvan, du: 2026-12-24, au: 2026-12-27}
            dispenses:
              - {radiologiste: lea-morvan, portee: NUITS, du: 2027-01-01}
            voeux:
              - {radiologiste: lea-morvan, du: 2026-12-31, au: 2027-01-01, sens: eviter, force: 3}
              - {radiologiste: lea-morvan, du: 2026-12-05T18:00, au: 2026-12-06T08:00, sens: souhaiter, force: 1}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_sound_file_is_read_whole() {
        var description = TerritoryFiles.read(file("territoire.yml", SOUND));
        var territory = description.territory();
        assertThat(territory.name()).isEqualTo("GHT d'essai");
        assertThat(territory.establishments()).hasSize(2);
        assertThat(territory.lines()).extracting(line -> line.kind())
                .containsExactly(DutyKind.ASTREINTE, DutyKind.TELERADIOLOGIE);
        assertThat(territory.lines().getFirst().covers()).extracting(site -> site.value())
                .containsExactlyInAnyOrder("un", "deux");
        assertThat(territory.lines().getFirst().validTo()).isEqualTo(LocalDate.of(2027, 12, 31));
        var lea = description.practitioners().getFirst();
        assertThat(lea.displayName()).isEqualTo("Dr Léa Morvan");
        assertThat(lea.profile().posts()).hasSize(2);
        assertThat(lea.leaves()).hasSize(1);
        assertThat(lea.dispensations()).hasSize(1);
        assertThat(lea.sessions()).hasSize(1);
        assertThat(description.practitioners().getLast().profile().external()).isTrue();
    }

    @Test
    void a_wish_of_whole_days_ends_with_its_last_day() {
        var wishes = TerritoryFiles.read(file("territoire.yml", SOUND)).practitioners().getFirst().wishes();
        assertThat(wishes).extracting(Wish::period).containsExactly(
                new Period(Instant.parse("2026-12-30T23:00:00Z"), Instant.parse("2027-01-01T23:00:00Z")),
                new Period(Instant.parse("2026-12-05T17:00:00Z"), Instant.parse("2026-12-06T07:00:00Z")));
    }

    @Test
    void the_sections_may_be_spread_over_the_files_of_a_folder() {
        int cut = SOUND.indexOf("radiologistes:");
        file("territoire.yml", SOUND.substring(0, cut));
        file("radiologistes.yml", SOUND.substring(cut));
        file("comptes.yml", "comptes: []");
        assertThat(TerritoryFiles.read(folder)).isEqualTo(TerritoryFiles.read(file("ensemble.txt", SOUND)));
    }

    @Test
    void a_section_stands_in_one_file_only() {
        file("a.yml", SOUND);
        file("b.yml", "absences: []");
        assertThat(faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("b.yml");
            assertThat(fault.place()).isEqualTo("absences");
        });
    }

    @Test
    void an_empty_folder_or_a_file_without_a_territory_is_refused() {
        assertThat(faults(folder)).singleElement();
        assertThat(faults(file("vide.yml", "sites: []"))).singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("territoire"));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "id: ght-essai | id: GHT Essai | territoire.id | identifiant",
        "fuseau: Europe/Paris | fuseau: Europe/Parus | territoire.fuseau | fuseau horaire",
        "joursFeries: METROPOLE | joursFeries: PARIS | territoire.joursFeries | METROPOLE",
        "territoire: {id | territoire: {color: bleu, id | territoire.color | l’un des champs",
        "competences:\\n  - {code | competance:\\n  - {code | competance | l’un des champs",
        "990780116 | 990780117 | etablissements[0].finess | clé",
        "990780124 | 990780116 | etablissements[1].finess | une fois",
        "id: ch-deux | id: ch-un | etablissements[1].id | une fois",
        "role: PARTIE | role: ANNEXE | etablissements[1].role | PARTENAIRE_PIMM",
        "role: PARTIE | role: SUPPORT | etablissements | un seul",
        "approuve: oui | approuve: peut-être | etablissements[0].approuve | oui ou non",
        "approuve: oui | approuve: non | etablissements | approuve",
        "code: SCANNER | code: scanner | competences[0].code | majuscules",
        "etablissement: ch-deux | etablissement: ch-trois | sites[1].etablissement | ch-un, ch-deux",
        "modalites: [ECHOGRAPHIE] | modalites: [ECHO] | sites[1].modalites[0] | ECHOGRAPHIE",
        "modalites: [ECHOGRAPHIE] | modalites: ECHOGRAPHIE | sites[1].modalites | une liste",
        "regroupement: week-end | regroupement: mois | horaires[0].regroupement | week-end",
        "jours: [tous] | jours: [chaque] | horaires[0].plages[0].jours[0] | lundi",
        "de: \"18:30\", a: \"08:30\"} | de: 18h30, a: \"08:30\"} | horaires[0].plages[0].de | HH:MM",
        "a: \"08:30\"} | a: \"09:30\"} | horaires[0].plages[1] | ne rencontre pas",
        "code: jour | code: nuit | horaires[0].plages[1] | ne rencontre pas",
        "type: ASTREINTE | type: PERMANENCE | lignes[0].type | GARDE",
        "type: ASTREINTE | type: GARDE | lignes[0].delaiMinutes | sauf pour une astreinte",
        "site: un\\n    couvre | site: trois\\n    couvre | lignes[0].site | un, deux",
        "site: un\\n    couvre | couvre | lignes[0].site | un texte",
        "couvre: [deux]\\n | couvre: [deux, deux]\\n | lignes[0].couvre[1] | une seule fois",
        "competences: [SCANNER]\\n    secteurs | competences: [IRM]\\n    secteurs | lignes[0].competences[0] | SCANNER",
        "secteurs: [PUBLIC] | secteurs: [PRIVE] | lignes[0].secteurs[0] | LIBERAL",
        "criticite: 5 | criticite: -1 | lignes[0].criticite | de 0 à 100",
        "delaiMinutes: 30 | delaiMinutes: trente | lignes[0].delaiMinutes | nombre entier",
        "horaires: garde\\n | horaires: gardes\\n | lignes[0].horaires | garde",
        "au: 2027-12-31 | au: 2025-12-31 | lignes[0].au | ne précède pas",
        "02 61 91 00 10 | 0261910010 | lignes[0].telephone | téléphone",
        "TELERADIOLOGIE, couvre: [deux] | TELERADIOLOGIE, couvre: [deux], site: un | lignes[1].site | pas de site",
        "TELERADIOLOGIE, couvre: [deux] | TELERADIOLOGIE | lignes[1].couvre | au moins un site",
        "id: tele | id: astreinte-un | lignes[1].id | une fois",
        "10990000001 | 10990000002 | radiologistes[0].rpps | clé",
        "prenom: Léa\\n    rpps | rpps | radiologistes[0].prenom | un texte",
        "statut: PH\\n | statut: CHEF\\n | radiologistes[0].statut | CONTRACTUEL",
        "partGardes: 80 | partGardes: 180 | radiologistes[0].partGardes | de 0 à 100",
        "quotite: 40 | quotite: 50 | radiologistes[0].postes[1] | 100\u00a0%",
        "site: deux, quotite: 40 | site: un, quotite: 40 | radiologistes[0].postes[1] | un seul poste",
        "site: deux, quotite: 40 | site: trois, quotite: 40 | radiologistes[0].postes[1].site | un, deux",
        "conventions: [deux] | conventions: [trois] | radiologistes[0].conventions[0] | un, deux",
        "delaisMinutes: {un: 15} | delaisMinutes: {trois: 15} | radiologistes[0].delaisMinutes.trois | un, deux",
        "trajetsMinutes: {un: 15 | trajetsMinutes: {un: loin | radiologistes[0].trajetsMinutes.un | nombre entier",
        "jour: lundi | jour: Lundi | radiologistes[0].vacations[0].jour | lundi",
        "a: \"12:30\" | a: \"08:00\" | radiologistes[0].vacations[0].a | après 08:30",
        "poids: 3 | poids: 0 | radiologistes[0].vacations[0].poids | de 1 à 100",
        "id: hesperia | id: lea-morvan | radiologistes[1].id | une fois",
        "externe: oui, | `` | radiologistes[1].rpps | un texte",
        "du: 2026-12-24, au: 2026-12-27 | du: 2026-12-24 | absences[0].au | AAAA-MM-JJ",
        "du: 2026-12-24, au: 2026-12-27 | du: 24/12/2026, au: 2026-12-27 | absences[0].du | AAAA-MM-JJ",
        "au: 2026-12-27} | au: 2026-12-27, motif: repos} | absences[0].motif | l’un des champs",
        "portee: NUITS | portee: MATINS | dispenses[0].portee | NUITS",
        "sens: eviter | sens: refuser | voeux[0].sens | eviter, souhaiter",
        "force: 3 | force: 4 | voeux[0].force | de 1 à 3",
        "au: 2026-12-06T08:00 | au: 2026-12-05T08:00 | voeux[1].au | après",
        "au: 2027-01-01, sens | au: 2026-02-30, sens | voeux[0].au | AAAA-MM-JJ"})
    void a_fault_is_named_with_its_place_its_line_and_what_was_expected(String right, String wrong, String place,
            String expected) {
        String before = right.replace("\\n", "\n");
        String after = wrong == null ? "" : wrong.replace("\\n", "\n");
        Matcher at = Pattern.compile(Pattern.quote(before)).matcher(SOUND);
        assertThat(at.find()).as("the sound file has %s", before).isTrue();
        String text = SOUND.substring(0, at.start()) + after + SOUND.substring(at.end());
        assertThat(faults(file("f.yml", text))).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.expected(Locale.FRENCH)).contains(expected);
            assertThat(fault.line()).isPositive();
            assertThat(fault.in(Locale.ENGLISH)).contains("line " + fault.line());
        });
    }

    @Test
    void leave_of_one_person_does_not_overlap() {
        var text = SOUND.replace("dispenses:", "  - {radiologiste: lea-morvan, du: 2026-12-27, au: 2026-12-28}\ndispenses:");
        assertThat(faults(file("f.yml", text))).singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("absences[1].du"));
    }

    @Test
    void every_fault_is_told_at_once_and_no_other_is_made_up() {
        var text = SOUND.replace("990780116", "1").replace("criticite: 5", "criticite: beaucoup").replace("statut: PH\n", "statut: X\n");
        assertThat(faults(file("f.yml", text))).extracting(Fault::place)
                .containsExactly("etablissements[0].finess", "lignes[0].criticite", "radiologistes[0].statut");
    }

    @Test
    void what_refers_to_something_faulty_is_not_faulty_itself() {
        var text = SOUND.replace("nom: CH Un, ", "");
        assertThat(faults(file("f.yml", text))).extracting(Fault::place).containsExactly("etablissements[0].nom");
    }

    @Test
    void a_line_number_is_that_of_the_fault() {
        var text = SOUND.replace("delaiMinutes: 30", "delaiMinutes: trente");
        var line = text.lines().toList().indexOf("    delaiMinutes: trente") + 1;
        assertThat(faults(file("f.yml", text))).singleElement().satisfies(fault -> assertThat(fault.in(Locale.FRENCH))
                .isEqualTo("f.yml, ligne " + line + ", lignes[0].delaiMinutes\u00a0: «\u00a0trente\u00a0»\u202f; attendu\u00a0: un nombre entier de 1 à 1440"));
    }

    private List<Fault> faults(Path place) {
        var refused = catchThrowableOfType(FaultyTerritoryException.class, () -> TerritoryFiles.read(place));
        assertThat(refused).as("the description is refused").isNotNull();
        return refused.faults();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
