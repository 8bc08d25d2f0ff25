package fr.vigie.territoryfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.vigie.files.Fault;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Funding;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Need;
import fr.vigie.territory.SiteId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes from a day on, what is needed, and what is agreed upon. */
class SharingSectionsTest {

    private static final String SOUND = """
            territoire: {id: pimm-essai, nom: PIMM d'essai, fuseau: Europe/Paris, joursFeries: METROPOLE}
            etablissements:
              - {id: ch-un, nom: CH Un, finess: "990780116", secteur: PUBLIC, role: SUPPORT, approuve: oui}
              - {id: clinique, nom: Clinique, finess: "990780124", secteur: LIBERAL, role: PARTENAIRE_PIMM, approuve: non}
            competences: [{code: SCANNER, nom: Scanner}]
            sites:
              - {id: un, nom: Un, etablissement: ch-un, modalites: [SCANNER, ECHOGRAPHIE], zoneScolaire: B, trajetsMinutes: {deux: 35}}
              - {id: deux, nom: Deux, etablissement: clinique, modalites: [SCANNER]}
            horaires:
              - {id: nuits, regroupement: aucun, plages: [{code: nuit, nom: Nuit, jours: [tous], de: "18:30", a: "08:30"}]}
              - {id: blocs, regroupement: week-end, plages: [{code: nuit, nom: Nuit, jours: [tous], de: "18:30", a: "08:30"}]}
            lignes:
              - id: astreinte
                nom: Astreinte
                type: ASTREINTE
                site: un
                couvre: [deux]
                criticite: 5
                delaiMinutes: 30
                horaires: nuits
                du: 2026-01-01
                au: 2028-12-31
                financement: PDSES
                payeur: clinique
                niveauForfait: 2
                pointsPourcent: 60
                evolutions:
                  - {du: 2027-01-01, horaires: blocs, niveauForfait: 3}
                  - {du: 2028-01-03, delaiMinutes: , criticite: 9}
              - {id: tele, nom: Télé, type: TELERADIOLOGIE, couvre: [un, deux], criticite: 4, horaires: nuits, du: 2026-01-01}
            besoins:
              - {id: scanner-deux, site: deux, modalite: SCANNER, horaires: nuits, lignes: [astreinte, tele], criticite: 6, du: 2026-01-01}
            accords:
              - id: clinique
                nom: Contrat du PIMM
                partenaire: clinique
                contributions:
                  - {compteur: duties, lignes: [tele], mode: au-moins, pourcent: 30, par: mois, poids: 20}
                  - {compteur: points, mode: exactement, nombre: 400, par: annee, poids: 5}
                teleradiologie: {deux: 80}
                du: 2026-01-01
            cumuls: [{lignes: [tele, astreinte]}]
            regles: [{du: 2026-06-01, valeurs: {poids.voeu: 75}}]
            radiologistes:
              - id: lea-morvan
                nom: Morvan
                prenom: Léa
                rpps: "10990000001"
                statut: PH
                secteur: PUBLIC
                teleradiologie: oui
                partGardes: 80
                postes: [{site: un, quotite: 100, du: 2026-01-01}]
                courriel: lea.morvan@example.org
                evolutions:
                  - {du: 2027-03-01, partGardes: 100, competences: [SCANNER]}
            consentements:
              - {radiologiste: lea-morvan, compteur: nights, types: [ASTREINTE], par: semaine, jusqua: 4, signe: 2026-11-02, du: 2026-12-01}
            compteurs:
              - {radiologiste: lea-morvan, du: 2026-07, au: 2026-10, valeurs: {nights: 11, points: 120}}
              - {radiologiste: lea-morvan, du: 2026-03, valeurs: {nights: 3, feasts: 0}}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_line_that_changes_has_a_version_for_each_time() {
        var territory = read(SOUND).territory();
        var versions = territory.versionsOf(new LineId("astreinte")).toList();
        assertThat(versions).extracting(DutyLine::validFrom).containsExactly(LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 3));
        assertThat(versions).extracting(DutyLine::validTo).containsExactly(LocalDate.of(2026, 12, 31),
                LocalDate.of(2028, 1, 2), LocalDate.of(2028, 12, 31));
        assertThat(versions).extracting(DutyLine::maxResponseMinutes).containsExactly(30, 30, null);
        assertThat(versions).extracting(version -> version.terms().rateLevel()).containsExactly(2, 3, 3);
        assertThat(versions).allMatch(version -> version.terms().funding() == Funding.PDSES);
        assertThat(territory.lines()).hasSize(2);
    }

    @Test
    void a_radiologist_who_changes_was_another_before() {
        var lea = read(SOUND).practitioners().getFirst();
        assertThat(lea.profileOn(LocalDate.of(2027, 2, 28)).onCallSharePercent()).isEqualTo(80);
        assertThat(lea.profileOn(LocalDate.of(2027, 3, 1)).skills()).containsExactly("SCANNER");
        assertThat(lea.profile().lastName()).isEqualTo("Morvan");
        assertThat(lea.consents()).singleElement().extracting(Consent::max).isEqualTo(4);
    }

    @Test
    void what_was_held_before_vigie_is_read_in_the_order_of_its_months() {
        assertThat(read(SOUND).practitioners().getFirst().earlierCounts()).containsExactly(
                new EarlierCounts(YearMonth.of(2026, 3), YearMonth.of(2026, 3), Map.of("nights", 3, "feasts", 0)),
                new EarlierCounts(YearMonth.of(2026, 7), YearMonth.of(2026, 10), Map.of("nights", 11, "points", 120)));
    }

    @Test
    void needs_agreements_combinable_lines_and_own_rules_are_read() {
        var territory = read(SOUND).territory();
        assertThat(territory.needs()).singleElement().extracting(Need::criticality).isEqualTo(6);
        var agreement = territory.agreements().getFirst();
        assertThat(agreement.contributions()).extracting(Contribution::share).containsExactly(true, false);
        assertThat(agreement.teleShares()).isEqualTo(Map.of(new SiteId("deux"), 80));
        assertThat(territory.combinable()).singleElement().matches(pair -> pair.has(new LineId("tele")));
        assertThat(territory.localRulesOn(LocalDate.of(2026, 5, 31))).isNull();
        assertThat(territory.localRulesOn(LocalDate.of(2026, 6, 1)).values()).containsEntry("poids.voeu", 75);
        assertThat(territory.sites().getFirst().travelMinutes()).containsEntry(new SiteId("deux"), 35);
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "zoneScolaire: B | zoneScolaire: D | sites[0].zoneScolaire | CORSE",
        "trajetsMinutes: {deux | trajetsMinutes: {trois | sites[0].trajetsMinutes.trois | un, deux",
        "financement: PDSES | financement: FIR | lignes[0].financement | CONTRAT_PIMM",
        "payeur: clinique | payeur: chu | lignes[0].payeur | ch-un, clinique",
        "niveauForfait: 2 | niveauForfait: 12 | lignes[0].niveauForfait | de 1 à 9",
        "du: 2028-01-03 | du: 2026-12-01 | lignes[0].evolutions[1].du | après 2027-01-01",
        "delaiMinutes: , criticite: 9 | delai: 3 | lignes[0].evolutions[1].delai | l’un des champs",
        "modalite: SCANNER | modalite: ECHOGRAPHIE | besoins[0] | n’a pas la modalité",
        "site: deux, modalite: SCANNER | site: un, modalite: ECHOGRAPHIE | besoins[0] | ne se couvre pas à distance",
        "couvre: [un, deux] | couvre: [un] | besoins[0] | ne répond pas pour le site",
        "lignes: [astreinte, tele] | lignes: [garde] | besoins[0].lignes[0] | astreinte, tele",
        "lignes: [astreinte, tele] | lignes: [] | besoins[0].lignes | au moins une ligne",
        "horaires: nuits, lignes | horaires: blocs, lignes | besoins[0].horaires | sans regroupement",
        "pourcent: 30 | pourcent: 130 | accords[0].contributions[0].pourcent | de 0 à 100",
        "pourcent: 30 | pourcent: 30, nombre: 3 | accords[0].contributions[0] | l’un des deux",
        "partenaire: clinique | partenaire: chu | accords[0].partenaire | clinique",
        "par: annee | par: an | accords[0].contributions[1].par | annee, mois",
        "lignes: [tele, astreinte] | lignes: [tele] | cumuls[0].lignes | deux lignes",
        "poids.voeu: 75 | poids.voeu: beaucoup | regles[0].valeurs.poids.voeu | nombre entier",
        "courriel: lea.morvan@example.org | courriel: lea | radiologistes[0].courriel | courriel",
        "du: 2027-03-01, partGardes: 100 | du: 2027-03-01, id: autre | radiologistes[0].evolutions[0].id | l’un des champs",
        "signe: 2026-11-02 | signe: 2026-12-02 | consentements[0].signe | 2026-12-01",
        "types: [ASTREINTE] | types: [] | consentements[0].types | au moins un type",
        "jusqua: 4 | jusqua: 0 | consentements[0].jusqua | de 1 à 100",
        "du: 2026-07, au | du: 2026-07-15, au | compteurs[0].du | AAAA-MM",
        "au: 2026-10, | au: 2026-06, | compteurs[0].au | ne précède pas 2026-07",
        "nights: 11, points | nuits: 11, points | compteurs[0].valeurs.nuits | nights",
        "{nights: 3, feasts: 0} | {} | compteurs[1].valeurs | au moins un compteur",
        "{nights: 3, | {nights: -3, | compteurs[1].valeurs.nights | de 0 à",
        "du: 2026-03, valeurs | du: 2026-10, valeurs | compteurs[1].du | de 2026-07 à 2026-10"})
    void a_fault_is_named_at_its_place(String right, String wrong, String place, String expected) {
        assertThat(SOUND).contains(right);
        var text = SOUND.replace(right, wrong);
        assertThat(faults(text)).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.expected(Locale.FRENCH)).contains(expected);
            assertThat(fault.in(Locale.ENGLISH)).contains("line " + fault.line());
        });
    }

    private TerritoryDescription read(String text) {
        try {
            return TerritoryFiles.read(Files.writeString(folder.resolve("f.yml"), text));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<Fault> faults(String text) {
        var refused = catchThrowableOfType(FaultyTerritoryException.class, () -> read(text));
        assertThat(refused).as("the description is refused").isNotNull();
        return refused.faults();
    }
}
