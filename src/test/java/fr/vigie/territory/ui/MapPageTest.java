package fr.vigie.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Role;
import fr.vigie.calendar.SchoolZone;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.Site;
import fr.vigie.territory.SitePair;
import fr.vigie.territory.TerritoryCommand.ChangeEstablishment;
import fr.vigie.territory.TerritoryCommand.ChangeSite;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MapPageTest extends TerritoryPageTest {

    @Autowired
    private Accounts accounts;

    @Test
    void it_shows_the_lines_over_the_sites_and_to_whom_the_sites_belong() {
        here.as(here.chef(), new OpenLine(here.territory(), SmallTerritory.tele(), Origin.MAIN));
        here.settled();
        open();
        assertThat(page()).contains("Garde tenue ici", "Lecture à distance", "Nuit 18 h 30 – 8 h 30", "Centre hospitalier",
                "Établissement support", "FINESS 990780116", "approuve les tableaux");
    }

    @Test
    void a_line_that_has_not_begun_on_the_day_is_named_apart() {
        var later = SmallTerritory.valid(SmallTerritory.tele(), LocalDate.of(2027, 2, 1), null);
        here.as(here.chef(), new OpenLine(here.territory(), later, Origin.MAIN));
        here.settled();
        open();
        assertThat(page()).contains("Hors service à cette date :", "tele (à partir du lundi 1er février 2027)").doesNotContain("Lecture à distance");
        on(MapView.class, "2027-02-01");
        assertThat(page()).contains("Lecture à distance").doesNotContain("Hors service");
    }

    @Test
    void a_site_opens_its_sheet() {
        open();
        test($(NativeButton.class).withText("Hôpital").single()).click();
        assertThat(text($(Dialog.class).single())).contains("Centre hospitalier · Établissement support", "Scanner", "Métropole", "garde");
    }

    @Test
    void a_sites_sheet_says_how_far_its_school_holidays_are_known() {
        var clinic = territory().site(SmallTerritory.CLINIC).orElseThrow();
        here.as(here.chef(), new ChangeSite(here.territory(), clinic, new Site(clinic.id(), clinic.name(), clinic.establishment(),
                clinic.region(), clinic.modalities(), SchoolZone.CORSE, Map.of()), "Zone scolaire"));
        here.settled();
        open();
        test($(NativeButton.class).withText("Clinique").single()).click();
        assertThat(text($(Dialog.class).single())).contains("Corse, dates connues jusqu’au lundi 31 août 2026 seulement",
                "config/vacances-scolaires.yml");
    }

    @Test
    void a_finess_number_that_fails_its_key_is_refused_at_its_field_and_changes_nothing() {
        open();
        press("Ajouter un établissement");
        test(text("Nom")).setValue("Hôpital du Lac");
        test(text("FINESS")).setValue("990 780 117");
        press("Enregistrer");
        assertThat(text("FINESS").getErrorMessage()).contains("«\u00a0990780117\u00a0» n’est pas un numéro FINESS");
        assertThat(territory().establishments()).hasSize(2);
        test(text("FINESS")).setValue("990 780 132");
        press("Enregistrer");
        until(() -> page().contains("Hôpital du Lac"));
        assertThat(territory().establishments()).extracting(Establishment::finess).contains("990780132");
    }

    @Test
    void what_the_territory_refuses_is_said_at_the_field_that_it_concerns() {
        open();
        press("Ajouter un établissement");
        test(text("Nom")).setValue("Le même");
        test(text("FINESS")).setValue("990780116");
        press("Enregistrer");
        assertThat(text("FINESS").getErrorMessage())
                .isEqualTo("Le numéro FINESS 990780116 est déjà celui d’un autre établissement.");
    }

    @Test
    void a_site_of_no_establishment_is_refused_at_its_field_and_changes_nothing() {
        open();
        press("Ajouter un site");
        test(text("Nom")).setValue("Antenne");
        press("Enregistrer");
        assertThat($(Select.class).withCaption("Établissement").single().getErrorMessage())
                .isEqualTo("Choisissez l’établissement auquel il appartient.");
        assertThat(territory().sites()).hasSize(2);
    }

    @Test
    void a_dialog_in_which_nothing_was_changed_says_so_and_stays() {
        open();
        edit("Clinique");
        press("Enregistrer");
        assertThat(text($(Dialog.class).single())).contains("Rien ne change");
    }

    @Test
    void a_change_needs_a_reason_and_can_be_undone() {
        open();
        edit("Clinique");
        test(text("Nom")).setValue("Clinique du Parc");
        press("Enregistrer");
        assertThat(reason().getErrorMessage()).isEqualTo("Indiquez un motif\u00a0: il sera gardé avec ce changement.");
        test(reason()).setValue("Nouveau nom");
        press("Enregistrer");
        until(() -> page().contains("Clinique du Parc"));
        press("Annuler ce changement");
        until(() -> !page().contains("Clinique du Parc"));
    }

    @Test
    void the_second_of_two_editors_sees_both_states_and_may_apply_their_own() {
        open();
        edit("Clinique");
        somebodyRenames("Clinique des Pins");
        type("Clinique du Parc");
        assertThat(text($(Dialog.class).last())).contains("a été modifié entre-temps", "Clinique des Pins", "Clinique du Parc");
        press("Enregistrer ma saisie");
        until(() -> page().contains("Clinique du Parc"));
    }

    @Test
    void the_second_of_two_editors_may_take_over_what_stands() {
        open();
        edit("Clinique");
        somebodyRenames("Clinique des Pins");
        type("Clinique du Parc");
        press("Reprendre l’état actuel");
        assertThat(text("Nom").getValue()).isEqualTo("Clinique des Pins");
        test($(Checkbox.class).single()).click();
        press("Enregistrer");
        here.settled();
        assertThat(partner()).extracting(Establishment::name, Establishment::approves).containsExactly("Clinique des Pins", false);
    }

    @Test
    void a_way_between_two_sites_is_written_once() {
        open();
        press("Trajets entre sites");
        test($(IntegerField.class).single()).setValue(25);
        test(reason()).setValue("Mesuré");
        press("Enregistrer");
        here.settled();
        var pair = new SitePair(SmallTerritory.HOSPITAL, SmallTerritory.CLINIC);
        assertThat(territory().travelTimes(Set.of(pair)).minutes()).isEqualTo(Map.of(pair, 25));
        assertThat(territory().site(SmallTerritory.CLINIC).orElseThrow().travelMinutes()).containsEntry(SmallTerritory.HOSPITAL, 25);
    }

    @Test
    void a_skill_that_is_known_is_not_added_twice() {
        open();
        press("Ajouter une compétence");
        type("scanner");
        assertThat(text("Nom").getErrorMessage()).contains("est déjà reconnue");
    }

    @Test
    void a_site_on_which_something_holds_does_not_close_and_says_why_at_the_day() {
        open();
        edit("Hôpital");
        press("Fermer le site");
        closeAfter(LocalDate.of(2026, 12, 31));
        assertThat(lastDay().getErrorMessage()).startsWith("«\u00a0Hôpital\u00a0» ne peut fermer le 31 déc. 2026\u00a0: des lignes s’y tiennent")
                .contains("garde");
        assertThat(territory().site(SmallTerritory.HOSPITAL).orElseThrow().lastDay()).isNull();
    }

    @Test
    void a_site_closes_is_shown_apart_after_its_last_day_and_may_be_kept_open_after_all() {
        open();
        edit("Clinique", 1);
        press("Fermer le site");
        closeAfter(LocalDate.of(2026, 12, 31));
        until(() -> page().contains("jusqu’au 31 déc. 2026"));
        on(MapView.class, "2027-01-01");
        assertThat(page()).contains("Fermés à cette date :", "Clinique (jusqu’au jeudi 31 décembre 2026)", "Aucun site dans ce territoire");
        press("Clinique (jusqu’au jeudi 31 décembre 2026)");
        closeAfter(null);
        until(() -> !page().contains("Fermés à cette date"));
        here.settled();
        assertThat(territory().site(SmallTerritory.CLINIC).orElseThrow().lastDay()).isNull();
    }

    @Test
    void an_establishment_does_not_go_before_its_sites() {
        open();
        edit("Clinique", 0);
        press("Retirer du territoire");
        closeAfter(LocalDate.of(2026, 12, 31));
        assertThat(lastDay().getErrorMessage()).contains("ses sites restent ouverts ensuite (Clinique)");
    }

    @Test
    void a_day_that_is_past_is_read_only() {
        open();
        on(MapView.class, "2025-01-01");
        assertThat(page()).contains("Vous lisez le territoire tel qu’il était le mercredi 1er janvier 2025").doesNotContain("Ajouter une ligne");
        on(MapView.class, "2019-01-01");
        assertThat(page()).contains("Aucune ligne n’est en service ce jour-là.").doesNotContain("Ajoutez une ligne");
    }

    @Test
    void an_administrator_reads_without_changing() {
        var administrator = new Actor(here.territory() + "-admin", "Administration", Set.of(Role.ADMINISTRATEUR),
                Set.of(here.territory().value()), Set.of(), null);
        accounts.open(administrator, "sésame");
        signIn(administrator);
        navigate(MapView.class);
        assertThat(page()).contains("Garde tenue ici").doesNotContain("Ajouter");
    }

    @Test
    void it_is_closed_to_radiologists() {
        signIn(here.accountOf(here.morvan()));
        assertThatThrownBy(() -> navigate(MapView.class)).isInstanceOf(RuntimeException.class);
    }

    private void open() {
        open(MapView.class);
    }

    private void edit(String name) {
        test($(Button.class).withAttribute("aria-label", "Modifier " + name).first()).click();
    }

    /** @param place among the things of that name: the establishment, then its site */
    private void edit(String name, int place) {
        test($(Button.class).withAttribute("aria-label", "Modifier " + name).all().get(place)).click();
    }

    private void closeAfter(LocalDate day) {
        test(lastDay()).setValue(day);
        test(reason()).setValue("Regroupement des plateaux");
        press("Enregistrer");
    }

    private DatePicker lastDay() {
        return $(DatePicker.class).withCaption("Dernier jour").single();
    }

    private void type(String name) {
        test(text("Nom")).setValue(name);
        if ($(TextField.class).withCaption("Motif, gardé avec ce changement").exists()) {
            test(reason()).setValue("Nouveau nom");
        }
        press("Enregistrer");
    }

    private void somebodyRenames(String name) {
        var before = partner();
        meanwhile(new ChangeEstablishment(here.territory(), before, new Establishment(before.id(), name, before.finess(), before.sector(),
                before.role(), before.approves()), "Fusion"));
    }

    private Establishment partner() {
        return territory().establishment(SmallTerritory.PARTNER).orElseThrow();
    }
}
