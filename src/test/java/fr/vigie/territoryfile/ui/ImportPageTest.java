package fr.vigie.territoryfile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import fr.vigie.PageTest;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.territory.Luhn;
import fr.vigie.territoryfile.SheetKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportPageTest extends PageTest {

    private static final String PEOPLE = "Courriel;PRENOM;nom;RPPS;statut;Secteur;Site;Quotité;Depuis;Remarque\n"
            + ";Élise;Ngassa;" + rpps(1) + ";PH;Public;Hôpital;100;01/01/2027;rien\n"
            + ";Tom;Arvor;" + rpps(2) + ";Assistant spécialiste;Public;Clinique;60;2027-01-04;\n";

    @Autowired
    private Practitioners practitioners;

    @Test
    void a_template_is_there_to_download_in_both_forms_with_every_column() throws IOException {
        open();
        assertThat($(Anchor.class).all()).extracting(link -> link.getElement().getAttribute("download"))
                .containsExactly("modele-radiologues.xlsx", "modele-radiologues.csv");
        assertThat(new String(downloaded("modele-radiologues.csv"), StandardCharsets.UTF_8)).startsWith("\uFEFFNom;Prénom;RPPS;Statut");
        choose(SheetKind.ABSENCES);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(downloaded("modele-absences.xlsx")))) {
            var header = workbook.getSheetAt(0).getRow(0);
            assertThat(IntStream.range(0, header.getLastCellNum()).mapToObj(place -> header.getCell(place).getStringCellValue()))
                    .containsExactly("Radiologue", "Du", "Au");
        }
        assertThat(page()).contains("numéro RPPS, ou prénom et nom", "dernier jour, compris");
    }

    @Test
    void columns_are_known_by_their_names_and_nothing_is_imported_before_it_is_accepted() {
        open();
        drop("equipe.csv", PEOPLE);
        until(() -> page().contains("2 lignes nouvelles, aucune déjà dans Vigie"));
        assertThat(page()).contains("equipe.csv", "PRENOM (comme Prénom)", "Depuis (comme Du)", "Colonnes laissées de côté : Remarque",
                "Dr Élise Ngassa");
        here.settled();
        assertThat(people()).hasSize(5);
        press("Importer 2 lignes");
        until(() -> page().contains("2 radiologues inscrits"));
        here.settled();
        assertThat(people()).hasSize(7).extracting(each -> each.profile().lastName()).contains("Ngassa", "Arvor");
    }

    @Test
    void what_is_known_already_is_left_as_it_is_and_there_is_nothing_to_accept() {
        open();
        drop("equipe.csv", PEOPLE);
        until(() -> page().contains("2 lignes nouvelles"));
        press("Importer 2 lignes");
        until(() -> page().contains("2 radiologues inscrits"));
        here.settled();
        press("Importer un autre tableau");
        drop("equipe.csv", PEOPLE);
        until(() -> page().contains("Rien de nouveau, 2 déjà dans Vigie"));
        assertThat($(Button.class).withText("Rien à importer").single().isEnabled()).isFalse();
    }

    @Test
    void each_fault_stands_by_its_row_and_its_column_in_french() {
        open();
        drop("equipe.csv", PEOPLE.replace(rpps(1), "12345678901").replace("Assistant spécialiste", "Chef").replace("60", "130"));
        until(() -> page().contains("3 erreurs à corriger dans le tableau : rien ne peut être importé"));
        assertThat(rows()).contains("2 D (RPPS) 12345678901 un numéro RPPS de 11 chiffres dont la clé est juste",
                "3 H (Quotité) 130 un nombre entier de 1 à 100");
        assertThat(rows()).anySatisfy(row -> assertThat(row).startsWith("3 E (Statut) Chef l’un de : Praticien hospitalier, ")
                .doesNotContain("PH_TEMPS_PARTIEL", "practitioner"));
        assertThat($(Button.class).all()).extracting(Button::getText).noneMatch(text -> text.startsWith("Importer"));
        assertThat(people()).hasSize(5);
    }

    @Test
    void a_sheet_put_right_is_dropped_again_and_accepted() {
        open();
        choose(SheetKind.ABSENCES);
        drop("conges.csv", "Radiologiste;Du;Au;Motif\nJo morvan;27/12/2026;24/12/2026;repos\n");
        until(() -> page().contains("Une erreur à corriger"));
        assertThat(rows()).containsExactly("2 C (Au) 24/12/2026 un jour qui ne précède pas le 27/12/2026");
        drop("conges.csv", "Radiologiste;Du;Au;Motif\nJo morvan;24/12/2026;27/12/2026;repos\n");
        until(() -> page().contains("1 ligne nouvelle"));
        assertThat(page()).contains("24/12/2026 – 27/12/2026", "laissées de côté : Motif").doesNotContain("repos");
        press("Importer 1 ligne");
        until(() -> page().contains("1 absence enregistrée"));
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().leaves()).extracting(Leave::from).containsExactly(LocalDate.of(2026, 12, 24));
    }

    @Test
    void merged_cells_and_formulas_are_told_at_their_place() {
        open();
        choose(SheetKind.ABSENCES);
        drop("conges.xlsx", workbook(sheet -> {
            row(sheet, 0, "Radiologiste", "Du", "Au");
            row(sheet, 1, "Jo morvan", "01/12/2026", "");
            sheet.getRow(1).getCell(2).setCellFormula("B2+3");
            row(sheet, 2, "", "05/12/2026", "06/12/2026");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        }));
        until(() -> page().contains("erreurs à corriger"));
        assertThat(rows()).anyMatch(row -> row.contains("A2:A3") && row.contains("annulez la fusion"))
                .anyMatch(row -> row.contains("=B2+3") && row.contains("recopiez la colonne en valeurs"));
    }

    @Test
    void a_file_of_fifty_megabytes_or_of_another_kind_changes_nothing() {
        open();
        drop("gros.csv", new byte[50 * 1024 * 1024]);
        until(() -> page().contains("un fichier de 10 Mo au plus"));
        drop("equipe.pdf", PEOPLE);
        until(() -> page().contains("un tableau .xlsx, .csv ou .txt"));
        assertThat(people()).hasSize(5);
    }

    @Test
    void another_kind_of_sheet_begins_anew() {
        open();
        drop("equipe.csv", PEOPLE);
        until(() -> page().contains("2 lignes nouvelles"));
        choose(SheetKind.COMPTEURS);
        assertThat(page()).doesNotContain("2 lignes nouvelles").contains("Vendredis soir");
    }

    private void open() {
        signIn(here.chef());
        navigate(ImportView.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(SheetKind kind) {
        ((RadioButtonGroup<SheetKind>) $(RadioButtonGroup.class).single()).setValue(kind);
    }

    private void drop(String file, String text) {
        drop(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void drop(String file, byte[] content) {
        new UploadTester<>($(Upload.class).single()).upload(file, "application/octet-stream", content);
    }

    private byte[] downloaded(String file) {
        var link = $(Anchor.class).all().stream().filter(each -> file.equals(each.getElement().getAttribute("download"))).findFirst().orElseThrow();
        var out = new ByteArrayOutputStream();
        test(link).download(out);
        return out.toByteArray();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    /** Of the faults: line, place, what was found and what was expected. */
    private List<String> rows() {
        return $(NativeTableRow.class).all().stream().map(row -> text(row).replaceAll("\\s+", " ").strip())
                .filter(row -> row.matches("(\\d+|fichier) .*")).toList();
    }

    private List<PractitionerView> people() {
        return practitioners.of(here.territory());
    }

    private static byte[] workbook(Consumer<Sheet> filled) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            filled.accept(workbook.createSheet());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        Arrays.stream(cells).forEach(cell -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
    }

    /** A right number for each place. */
    private static String rpps(int place) {
        var digits = "1098%06d".formatted(place);
        return IntStream.range(0, 10).mapToObj(key -> digits + key).filter(Luhn::holds).findFirst().orElseThrow();
    }
}
