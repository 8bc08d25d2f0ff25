package fr.vigie.territoryfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Refusal;
import fr.vigie.files.Fault;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.practitioner.Wish;
import fr.vigie.territory.Luhn;
import fr.vigie.territoryfile.SheetPreview.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@VigieTest
class SpreadsheetsTest {

    private static final String PEOPLE = """
            NOM;prénom;N° RPPS;RPPS;Statut;Secteur;Site;Quotite;Depuis;Compétences;Téléradiologie;Courriel
            Ngassa;Élise;;%s;Praticien hospitalier;Public;Hôpital;100 %%;01/01/2026;Scanner;oui;elise@example.org
            Ngassa;Élise;;%s;CONTRACTUEL;public;clinique;60;2026-01-01;;;
            """.formatted(rpps(1), rpps(2));
    private static final String LEAVE = """
            Praticien,Début,Fin,Motif
            Jo morvan,24/12/2026,27/12/2026,repos
            COSTA Jo,2026-12-30,2027-01-02,
            """;

    @Autowired
    private Ground here;
    @Autowired
    private Spreadsheets spreadsheets;
    @Autowired
    private Practitioners practitioners;

    @Test
    void people_are_shown_first_and_brought_in_when_accepted() {
        var preview = preview(SheetKind.RADIOLOGISTES, "equipe.csv", PEOPLE);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.ignoredColumns()).containsExactly("N° RPPS");
        assertThat(preview.rows()).extracting(SheetPreview.Row::number).containsExactly(2, 3);
        assertThat(preview.rows()).extracting(SheetPreview.Row::outcome).containsOnly(Outcome.NEW);
        assertThat(here()).hasSize(5);
        spreadsheets.accept(preview, done -> { });
        here.settled();
        assertThat(here()).hasSize(7).filteredOn(each -> each.profile().lastName().equals("Ngassa")).hasSize(2)
                .extracting(each -> each.profile().skills().size() + each.profile().posts().getFirst().percent())
                .containsExactlyInAnyOrder(101, 60);
        assertThat(here()).filteredOn(each -> each.profile().lastName().equals("Ngassa")).extracting(each -> each.profile().onCallSharePercent())
                .as("part of a time owes that part of the duties").containsExactlyInAnyOrder(100, 60);
        assertThat(preview(SheetKind.RADIOLOGISTES, "equipe.csv", PEOPLE).rows()).extracting(SheetPreview.Row::outcome)
                .containsOnly(Outcome.KNOWN);
    }

    @Test
    void leave_is_brought_in_without_its_reason_and_once() {
        spreadsheets.accept(preview(SheetKind.ABSENCES, "conges.csv", LEAVE), done -> { });
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().leaves()).extracting(Leave::from, Leave::to)
                .containsExactly(tuple(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 27)));
        var again = preview(SheetKind.ABSENCES, "conges.csv", LEAVE);
        assertThat(again.rows()).extracting(SheetPreview.Row::outcome).containsOnly(Outcome.KNOWN);
        assertThat(again.ignoredColumns()).containsExactly("Motif");
        assertThat(again.commands()).isEmpty();
    }

    @Test
    void wishes_are_brought_in_from_a_workbook_with_dates_of_its_own() {
        var preview = workbook(SheetKind.VOEUX, sheet -> {
            row(sheet, 0, "Radiologiste", "Du", "Au", "Sens", "Force");
            row(sheet, 2, "Jo morvan", "", "31/12/2026", "Éviter", "3");
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            var cell = sheet.getRow(2).createCell(1);
            cell.setCellValue(LocalDate.of(2026, 12, 31));
            cell.setCellStyle(style);
        });
        assertThat(preview.faults()).isEmpty();
        spreadsheets.accept(preview, done -> { });
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().wishes()).singleElement().satisfies(wish -> {
            assertThat(wish.kind()).isEqualTo(Wish.Kind.AVOID);
            assertThat(wish.strength()).isEqualTo(3);
            assertThat(wish.period().minutes()).isEqualTo(24 * 60);
        });
    }

    @Test
    void counts_from_before_vigie_are_brought_in_by_month_or_by_span_and_put_right() {
        var text = """
                Praticien;Depuis;Au;Nuits;Week-ends;Points;Fêtes;Remarque
                Jo morvan;mars 2026;;3;1;41;;
                Jo morvan;04/2026;2026-06-30;9;2;118;0;
                COSTA Jo;2026-03;;2;;;;
                """;
        var preview = preview(SheetKind.COMPTEURS, "compteurs.csv", text);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.ignoredColumns()).containsExactly("Remarque");
        assertThat(preview.rows()).extracting(SheetPreview.Row::what).containsExactly("03/2026, Points 41, Nuits 3, Week-ends 1",
                "04/2026 – 06/2026, Points 118, Nuits 9, Fêtes 0, Week-ends 2", "03/2026, Nuits 2");
        spreadsheets.accept(preview, done -> { });
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().earlierCounts()).containsExactly(
                new EarlierCounts(YearMonth.of(2026, 3), YearMonth.of(2026, 3), Map.of("nights", 3, "weekends", 1, "points", 41)),
                new EarlierCounts(YearMonth.of(2026, 4), YearMonth.of(2026, 6), Map.of("nights", 9, "weekends", 2, "points", 118, "feasts", 0)));
        var again = preview(SheetKind.COMPTEURS, "compteurs.csv", text.replace("2026-03;;2;", "2026-03;;4;"));
        assertThat(again.rows()).extracting(SheetPreview.Row::outcome).containsExactly(Outcome.KNOWN, Outcome.KNOWN, Outcome.NEW);
        assertThat(again.rows().getLast().what()).isEqualTo("03/2026, Nuits 4 (Nuits 2)");
        spreadsheets.accept(again, done -> { });
        here.settled();
        assertThat(practitioners.byId(here.costa()).orElseThrow().earlierCounts()).singleElement()
                .extracting(EarlierCounts::counts).isEqualTo(Map.of("nights", 4));
    }

    @Test
    void counts_of_no_month_of_no_counter_or_twice_of_a_month_are_told() {
        var preview = preview(SheetKind.COMPTEURS, "compteurs.csv", """
                Radiologiste;Mois;Au;Nuits
                Jo morvan;;;3
                Jo morvan;2026-03;2026-02;3
                Jo costa;printemps;;3
                Jo costa;2026-03;;
                Jo petit;2026-03;2026-05;1
                Jo petit;2026-05;;1
                Jo petit;2026-07;;-1
                """);
        assertThat(preview.faults()).extracting(Fault::line, Fault::place).containsExactly(tuple(2, "B (Mois)"), tuple(3, "C (Au)"),
                tuple(4, "B (Mois)"), tuple(5, "Points"), tuple(7, "B (Mois)"), tuple(8, "D (Nuits)"));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', value = {
        "Praticien hospitalier | Chef | 2 | E (Statut) | Praticien contractuel",
        "100 % | 120 | 2 | H (Quotité) | de 1 à 100",
        "01/01/2026 | 31/02/2026 | 2 | I (Du) | JJ/MM/AAAA",
        "Hôpital | Ailleurs | 2 | G (Site) | Clinique",
        "Élise;;1 | Élise;;2 | 2 | D (RPPS) | clé",
        "elise@example.org | elise | 2 | L (Courriel) | courriel",
        "Scanner | Manipulation | 2 | J (Compétences) | Scanner",
        "60 | =30*2 | 3 | H | formule",
        "Secteur | Branche | 1 | '' | Secteur"})
    void a_fault_is_told_by_row_and_column_and_nothing_may_be_accepted(String right, String wrong, int row, String place,
            String expected) {
        var preview = preview(SheetKind.RADIOLOGISTES, "equipe.csv", PEOPLE.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
        assertThat(preview.faults()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(row);
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.expected(Locale.FRENCH)).contains(expected);
            assertThat(fault.in(Locale.ENGLISH)).contains("line " + row);
        });
        assertThatThrownBy(() -> spreadsheets.accept(preview, done -> { })).isInstanceOf(Refusal.class);
        here.settled();
        assertThat(here()).hasSize(5);
    }

    @Test
    void leave_of_an_unknown_person_or_that_ends_before_it_begins_or_overlaps_is_told() {
        var text = LEAVE.replace("COSTA Jo", "Jo Inconnue").replace("27/12/2026", "23/12/2026")
                + "Jo petit,2026-12-01,2026-12-05,\nJo petit,2026-12-05,2026-12-06,\n";
        assertThat(preview(SheetKind.ABSENCES, "conges.csv", text).faults()).extracting(Fault::line, Fault::place)
                .containsExactly(tuple(2, "C (Au)"),
                        tuple(3, "A (Radiologue)"), tuple(5, "B (Du)"));
    }

    @Test
    void posts_that_one_person_cannot_hold_together_are_told_at_the_second() {
        var head = "Nom;Prénom;RPPS;Statut;Secteur;Site;Quotité;Du;Site 2;Quotité 2\n";
        var one = "Ngassa;Élise;" + rpps(1) + ";PH;Public;Hôpital;60;01/01/2026;";
        assertThat(preview(SheetKind.RADIOLOGISTES, "equipe.csv", head + one + "Hôpital;40\n").faults()).singleElement()
                .satisfies(fault -> assertThat(fault.place() + " " + fault.expected(Locale.FRENCH))
                        .isEqualTo("I (Site 2) un seul poste par site au 01/01/2026"));
        assertThat(preview(SheetKind.RADIOLOGISTES, "equipe.csv", head + one + "Clinique;50\n").faults()).singleElement()
                .satisfies(fault -> assertThat(fault.place() + " " + fault.expected(Locale.FRENCH))
                        .isEqualTo("J (Quotité 2) 100\u00a0% de postes au plus au 01/01/2026, et non 110\u00a0%"));
        assertThat(preview(SheetKind.RADIOLOGISTES, "equipe.csv", head + one + "Clinique;40\n").isSound()).isTrue();
    }

    @Test
    void a_second_row_of_one_number_is_told_with_the_first() {
        var twice = preview(SheetKind.RADIOLOGISTES, "equipe.csv", PEOPLE.replace(rpps(2), rpps(1)));
        assertThat(twice.faults()).singleElement().satisfies(fault -> assertThat(fault.place() + " " + fault.expected(Locale.FRENCH))
                .startsWith("D (RPPS) une seule ligne par numéro RPPS").contains("la ligne 2 porte déjà celui-ci"));
    }

    @Test
    void merged_cells_and_formulas_of_a_workbook_are_told_at_their_place() {
        var preview = workbook(SheetKind.ABSENCES, sheet -> {
            row(sheet, 0, "Radiologiste", "Du", "Au");
            row(sheet, 1, "Jo morvan", "2026-12-01", "");
            sheet.getRow(1).createCell(2).setCellFormula("B2+3");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        });
        assertThat(preview.faults()).extracting(Fault::place).containsExactly("A2:A3", "C");
        assertThat(preview.faults()).extracting(fault -> fault.expected(Locale.FRENCH))
                .anyMatch(text -> text.contains("fusion")).anyMatch(text -> text.contains("formule"));
    }

    @Test
    void titles_above_the_columns_are_left_aside_merged_or_not() {
        var preview = workbook(SheetKind.ABSENCES, sheet -> {
            row(sheet, 0, "Congés du pôle d’imagerie");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            row(sheet, 1, "Du 1er au 31 décembre", "Au secrétariat");
            row(sheet, 3, "Radiologue", "Du", "Au");
            row(sheet, 4, "Jo morvan", "2026-12-24", "2026-12-27");
        });
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).extracting(SheetPreview.Row::number).containsExactly(5);
    }

    @Test
    void a_row_with_a_fault_in_a_column_that_is_not_read_is_not_shown_as_one_to_add() {
        var preview = preview(SheetKind.ABSENCES, "conges.csv", "Radiologue;Du;Au;Motif\nJo morvan;24/12/2026;27/12/2026;=1+1\nJo costa;24/12/2026;27/12/2026;\n");
        assertThat(preview.faults()).hasSize(1);
        assertThat(preview.rows()).extracting(SheetPreview.Row::number).containsExactly(3);
    }

    @Test
    void a_file_of_fifty_megabytes_or_that_is_no_sheet_is_refused_clearly() {
        var large = new SequenceInputStream(new ByteArrayInputStream(PEOPLE.getBytes(StandardCharsets.UTF_8)), zeros(50L * 1024 * 1024));
        assertThat(spreadsheets.preview(SheetKind.RADIOLOGISTES, here.territory(), "gros.csv", large).faults()).singleElement()
                .satisfies(fault -> assertThat(fault.expected(Locale.FRENCH)).isEqualTo("un fichier de 10 Mo au plus"));
        assertThat(preview(SheetKind.ABSENCES, "photo.xlsx", "pas un classeur").faults()).hasSize(1);
        assertThat(preview(SheetKind.ABSENCES, "vide.csv", "").faults()).hasSize(1);
    }

    @Test
    void a_sheet_of_a_windows_machine_keeps_its_accents() {
        var bytes = PEOPLE.getBytes(Charset.forName("windows-1252"));
        var preview = spreadsheets.preview(SheetKind.RADIOLOGISTES, here.territory(), "equipe.csv", new ByteArrayInputStream(bytes));
        assertThat(preview.rows()).extracting(SheetPreview.Row::who).containsOnly("Dr Élise Ngassa");
    }

    @ParameterizedTest
    @EnumSource
    void a_template_has_every_column_and_no_row(SheetKind kind) {
        var preview = spreadsheets.preview(kind, here.territory(), "modele.xlsx", new ByteArrayInputStream(Spreadsheets.template(kind)));
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.ignoredColumns()).isEmpty();
    }

    @Test
    @Timeout(10)
    void five_hundred_people_are_brought_in_at_once() {
        var text = "Nom;Prénom;RPPS;Statut;Secteur;Site;Quotité;Du\n" + IntStream.range(0, 500)
                .mapToObj(n -> "Nom" + n + ";Jo;" + rpps(100 + n) + ";PH;PUBLIC;Hôpital;100;2026-01-01").collect(Collectors.joining("\n"));
        var preview = preview(SheetKind.RADIOLOGISTES, "region.csv", text);
        assertThat(preview.rows()).hasSize(500);
        spreadsheets.accept(preview, done -> { });
        here.settled();
        assertThat(here()).hasSize(505);
    }

    private List<PractitionerView> here() {
        return practitioners.of(here.territory());
    }

    private SheetPreview preview(SheetKind kind, String file, String text) {
        return spreadsheets.preview(kind, here.territory(), file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private SheetPreview workbook(SheetKind kind, Consumer<Sheet> filled) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            filled.accept(workbook.createSheet());
            workbook.write(out);
            return spreadsheets.preview(kind, here.territory(), "classeur.xlsx", new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int place = 0; place < cells.length; place++) {
            row.createCell(place).setCellValue(cells[place]);
        }
    }

    private static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? '0' : -1;
            }
        };
    }

    /** A right number for each place. */
    private static String rpps(int place) {
        var digits = "1098%06d".formatted(place);
        return IntStream.range(0, 10).mapToObj(key -> digits + key).filter(Luhn::holds).findFirst().orElseThrow();
    }
}
