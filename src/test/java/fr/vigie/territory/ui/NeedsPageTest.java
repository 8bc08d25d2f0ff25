package fr.vigie.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Command.Origin;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryCommand.ChangeSite;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedsPageTest extends TerritoryPageTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final SlotPattern NIGHTS = SmallTerritory.garde().slots();

    @Test
    void sites_stand_by_modalities_with_what_is_missing_in_words() {
        declared(3);
        open(NeedsView.class);
        assertThat(page()).contains("Hôpital", "garde", "criticité 3", "Aucun besoin", "Pas sur ce site");
    }

    @Test
    void a_need_is_declared_where_it_is_missing() {
        open(NeedsView.class);
        pressLabelled("Ajouter un besoin\u00a0: Scanner, Hôpital");
        press("Enregistrer");
        assertThat(lines().getErrorMessage()).isEqualTo("Choisissez au moins une ligne qui le couvre.");
        lines().setValue(Set.of(line("garde")));
        model().setValue(line("garde"));
        press("Enregistrer");
        until(() -> page().contains("criticité 3"));
        assertThat(territory().needs()).extracting(Need::id, Need::slots)
                .containsExactly(tuple("scanner-hopital", NIGHTS));
    }

    @Test
    void hours_that_no_line_answers_for_are_told_while_they_are_typed() {
        open(NeedsView.class);
        pressLabelled("Ajouter un besoin\u00a0: Scanner, Hôpital");
        lines().setValue(Set.of(line("garde")));
        model().setValue(line("garde"));
        assertThat(text($(Dialog.class).single())).doesNotContain("Aucune de ses lignes ne répond");
        test($(TimePicker.class).withCaption("De").single()).setValue(LocalTime.of(17, 0));
        assertThat(text($(Dialog.class).single())).contains("Aucune de ses lignes ne répond : dim. 15 nov., 17 h – 18 h 30");
    }

    @Test
    void an_ultrasound_is_never_covered_at_a_distance() {
        var hospital = territory().site(SmallTerritory.HOSPITAL).orElseThrow();
        here.as(here.chef(), new ChangeSite(here.territory(), hospital, new Site(hospital.id(), hospital.name(), hospital.establishment(),
                hospital.region(), Set.of(Modality.SCANNER, Modality.ECHOGRAPHIE)), "Échographe"));
        here.as(here.chef(), new OpenLine(here.territory(), SmallTerritory.tele(), Origin.MAIN));
        here.settled();
        open(NeedsView.class);
        pressLabelled("Ajouter un besoin\u00a0: Échographie, Hôpital");
        assertThat(lines().getItemEnabledProvider().test(line("tele"))).isFalse();
        assertThat(lines().getItemHelperGenerator().apply(line("tele"))).isEqualTo("Échographie\u00a0: ne se couvre jamais à distance");
        lines().setValue(Set.of(line("tele")));
        model().setValue(line("garde"));
        press("Enregistrer");
        assertThat(lines().getErrorMessage()).isEqualTo("«\u00a0tele\u00a0» ne peut pas le couvrir. Échographie\u00a0: ne se couvre jamais à distance.");
        assertThat(territory().needs()).isEmpty();
    }

    @Test
    void a_line_covers_a_need_of_a_site_for_which_it_answers_alone() {
        open(NeedsView.class);
        pressLabelled("Ajouter un besoin\u00a0: Scanner, Clinique");
        assertThat(lines().getItemEnabledProvider().test(line("garde"))).isFalse();
        assertThat(lines().getItemHelperGenerator().apply(line("garde"))).isEqualTo("Ne répond pas pour Clinique");
    }

    @Test
    void a_need_that_changes_from_a_day_on_keeps_its_past() {
        declared(3);
        openNeed();
        criticality(9);
        test($(DayField.class).withCaption("À compter du").single()).setValue(LocalDate.of(2027, 1, 1));
        test(reason()).setValue("Urgences");
        press("Enregistrer");
        assertThat(territory().needs()).extracting(Need::criticality, Need::validTo).containsExactly(
                tuple(3, LocalDate.of(2026, 12, 31)), tuple(9, null));
    }

    @Test
    void a_need_that_was_wrong_is_corrected_and_that_can_be_undone() {
        declared(3);
        openNeed();
        criticality(9);
        test(reason()).setValue("Erreur");
        press("Enregistrer");
        until(() -> page().contains("criticité 9"));
        press("Annuler ce changement");
        until(() -> page().contains("criticité 3"));
    }

    @Test
    void a_need_is_taken_away_with_a_reason_and_can_come_back() {
        declared(3);
        openNeed();
        press("Retirer");
        assertThat(reason().getErrorMessage()).contains("Indiquez un motif");
        test(reason()).setValue("Scanner fermé");
        press("Retirer");
        until(() -> !page().contains("criticité 3"));
        press("Annuler ce changement");
        until(() -> page().contains("criticité 3"));
    }

    @Test
    void the_second_of_two_editors_sees_what_the_first_changed() {
        declared(3);
        openNeed();
        meanwhile(new DeclareNeed(here.territory(), need(3), need(7), "Meanwhile", Origin.MAIN));
        criticality(9);
        test(reason()).setValue("Urgences");
        press("Enregistrer");
        assertThat(text($(Dialog.class).last())).contains("a été modifié entre-temps", "Criticité", "3", "7", "9");
        press("Reprendre l’état actuel");
        assertThat($(IntegerField.class).withCaption("Criticité").single().getValue()).isEqualTo(7);
    }

    private void declared(int criticality) {
        here.as(here.chef(), new DeclareNeed(here.territory(), null, need(criticality), "", Origin.MAIN));
        here.settled();
    }

    private static Need need(int criticality) {
        return new Need("scanner", new SiteId("hopital"), Modality.SCANNER, NIGHTS, Set.of(SmallTerritory.GARDE), criticality, NEW_YEAR, null);
    }

    private void openNeed() {
        open(NeedsView.class);
        test($(NativeButton.class).withClassName("v-need").single()).click();
    }

    private void criticality(int value) {
        test($(IntegerField.class).withCaption("Criticité").single()).setValue(value);
    }

    private DutyLine line(String id) {
        return territory().lines().stream().filter(each -> each.id().value().equals(id)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DutyLine> lines() {
        return $(CheckboxGroup.class).withCaption("Lignes qui le couvrent").single();
    }

    /** From which the hours are taken over. */
    @SuppressWarnings("unchecked")
    private Select<DutyLine> model() {
        return $(Select.class).withClassName("v-model").single();
    }
}
