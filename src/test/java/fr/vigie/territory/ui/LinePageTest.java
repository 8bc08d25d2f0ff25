package fr.vigie.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouteParameters;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Command.Origin;
import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryCommand.ChangeLine;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinePageTest extends TerritoryPageTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void its_sheet_says_what_it_is_and_shows_a_month_of_its_slots() {
        openGarde();
        assertThat(page()).contains("Hôpital", "10 sur 100", "Nuit, tous les jours : 18 h 30 – 8 h 30", "Armistice 1918", "30 plages : 30 × Nuit");
        pressLabelled("Mois suivant");
        assertThat(page()).contains("décembre 2026", "Noël", "31 plages");
    }

    @Test
    void a_change_of_hours_is_drawn_before_it_is_saved_and_its_effect_on_open_months_is_said() {
        openGarde();
        press("Modifier");
        from(LocalDate.of(2026, 12, 1));
        test(times("À")).setValue(LocalTime.of(7, 30));
        assertThat(text($(Dialog.class).single())).contains("18 h 30 – 7 h 30");
        press("Continuer");
        var review = text($(Dialog.class).single());
        assertThat(review).contains("Ce qui change à compter du mardi 1er décembre 2026", "Nuit, tous les jours : 18 h 30 – 8 h 30 → Nuit, tous les jours : 18 h 30 – 7 h 30",
                "décembre 2026 (brouillon)", "31 gardes auraient d’autres horaires, un autre décompte ou d’autres points, à partir du mardi 1er décembre.", "Un mois ouvert garde ses gardes");
        assertThat(territory().line(SmallTerritory.GARDE).orElseThrow().slots().rules().getFirst().to()).isEqualTo(LocalTime.of(8, 30));
        press("Enregistrer");
        assertThat(reason().getErrorMessage()).isEqualTo("Indiquez un motif\u00a0: il sera gardé avec ce changement.");
        test(reason()).setValue("Relève plus tôt");
        press("Enregistrer");
        until(() -> page().contains("Du mercredi 1er janvier 2020 au lundi 30 novembre 2026"));
        assertThat(territory().lineOn(SmallTerritory.GARDE, LocalDate.of(2026, 11, 30)).orElseThrow().slots().rules().getFirst().to())
                .isEqualTo(LocalTime.of(8, 30));
    }

    @Test
    void a_change_that_changes_nothing_goes_no_further() {
        openGarde();
        press("Modifier");
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("Rien ne change").doesNotContain("Ce qui change");
        from(LocalDate.of(2027, 3, 1));
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("Rien ne change").doesNotContain("Ce qui change");
    }

    @Test
    void a_night_is_cut_in_two_of_which_the_first_keeps_its_identity() {
        openGarde();
        press("Modifier");
        pressLabelled("Couper la nuit en deux");
        assertThat(text($(Dialog.class).single())).contains("18 h 30 – 23 h 30", "23 h 30 – 8 h 30", "62 plages");
        press("Continuer");
        test(reason()).setValue("Demi-gardes");
        press("Enregistrer");
        assertThat(territory().line(SmallTerritory.GARDE).orElseThrow().slots().rules()).extracting(SlotRule::code, SlotRule::from, SlotRule::to)
                .containsExactly(tuple("nuit", LocalTime.of(18, 30), LocalTime.of(23, 30)),
                        tuple("nuit-2e-partie", LocalTime.of(23, 30), LocalTime.of(8, 30)));
    }

    @Test
    void slots_that_meet_and_a_line_without_hours_are_refused_at_their_place() {
        openGarde();
        press("Modifier");
        press("Ajouter une plage");
        test(text("Nom")).setValue("Soirée");
        test(times("De")).setValue(LocalTime.of(20, 0));
        test(times("À")).setValue(LocalTime.of(22, 0));
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("« Soirée » rencontre « Nuit » (lundi)");
        pressLabelled("Retirer cette plage");
        pressLabelled("Retirer cette plage");
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("Ajoutez au moins une plage").doesNotContain("Ce qui change");
        assertThat(territory().versionsOf(SmallTerritory.GARDE)).hasSize(1);
    }

    @Test
    void the_calendar_turns_to_the_month_of_the_first_day() {
        openGarde();
        press("Modifier");
        assertThat(text($(Dialog.class).single())).contains("décembre 2026");
        from(LocalDate.of(2027, 2, 1));
        assertThat(text($(Dialog.class).single())).contains("février 2027", "28 plages");
    }

    @Test
    void a_day_of_a_weekend_held_as_one_says_when_nobody_is_wanted_in_between() {
        openGarde();
        press("Modifier");
        press("Ajouter une plage");
        test($(TextField.class).withCaption("Nom").last()).setValue("Jour");
        test(times("De")).setValue(LocalTime.of(9, 0));
        test(times("À")).setValue(LocalTime.of(12, 0));
        grouping().setValue(SlotGrouping.WEEKEND);
        assertThat(text($(Dialog.class).single())).contains("Week-end (suite) 9 h – 12 h · 18 h 30 – 8 h 30");
    }

    @Test
    void who_edits_after_another_reviews_what_would_become_of_the_others_change() {
        openGarde();
        press("Modifier");
        test(times("À")).setValue(LocalTime.of(7, 30));
        var garde = territory().line(SmallTerritory.GARDE).orElseThrow();
        meanwhile(new ChangeLine(here.territory(), garde, graver(garde), "Urgences", Origin.MAIN));
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("La version qui devait commencer le vendredi 1er janvier 2027 est abandonnée.");
    }

    @Test
    void a_line_that_changes_later_anyway_is_edited_from_then_on() {
        var garde = territory().line(SmallTerritory.GARDE).orElseThrow();
        meanwhile(new ChangeLine(here.territory(), garde, graver(garde), "Urgences", Origin.MAIN));
        openGarde();
        press("Modifier");
        assertThat($(DayField.class).withCaption("À compter du").single().getValue()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat($(DayField.class).withCaption("À compter du").single().getHelperText()).contains("La ligne change déjà le vendredi 1er janvier 2027");
        test(times("À")).setValue(LocalTime.of(7, 30));
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("Ce qui change à compter du vendredi 1er janvier 2027")
                .doesNotContain("Criticité", "abandonnée");
    }

    @Test
    void days_are_chips_that_are_pressed_or_not() {
        openGarde();
        press("Modifier");
        pressLabelled("jour férié");
        var chip = $(Button.class).withAttribute("aria-label", "jour férié").single();
        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("→ Nuit, du lundi au vendredi, samedi et dimanche : 18 h 30 – 8 h 30");
    }

    @Test
    void usual_slots_are_those_of_the_rules_which_also_say_where_a_night_is_cut() {
        open(MapView.class);
        press("Ajouter une ligne");
        press("Plages usuelles");
        assertThat(begins()).containsExactly(LocalTime.of(18, 30), LocalTime.of(13, 30), LocalTime.of(8, 30));
        test($(Button.class).withAttribute("aria-label", "Couper la nuit en deux").first()).click();
        assertThat(begins()).containsExactly(LocalTime.of(18, 30), LocalTime.of(23, 30), LocalTime.of(13, 30), LocalTime.of(8, 30));
    }

    @Test
    void a_slot_longer_than_the_law_has_it_is_told_before_it_is_saved() {
        openGarde();
        press("Modifier");
        test(times("À")).setValue(LocalTime.of(10, 0));
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("La plage « Nuit » dure 15 h 30, plus que les 14 h");
    }

    private List<LocalTime> begins() {
        return $(TimePicker.class).withCaption("De").all().stream().map(TimePicker::getValue).toList();
    }

    @Test
    void a_week_end_held_as_one_changes_on_a_monday() {
        openGarde();
        press("Modifier");
        grouping().setValue(SlotGrouping.WEEKEND);
        from(LocalDate.of(2027, 1, 3));
        press("Continuer");
        test(reason()).setValue("Week-ends");
        press("Enregistrer");
        assertThat($(DayField.class).withCaption("À compter du").single().getErrorMessage()).contains("faites-la changer au début d’un groupe");
        from(LocalDate.of(2027, 1, 4));
        press("Continuer");
        press("Enregistrer");
        assertThat(territory().line(SmallTerritory.GARDE).orElseThrow().slots().grouping()).isEqualTo(SlotGrouping.WEEKEND);
    }

    @Test
    void the_second_of_two_editors_sees_both_versions() {
        openGarde();
        press("Modifier");
        var garde = territory().line(SmallTerritory.GARDE).orElseThrow();
        meanwhile(new ChangeLine(here.territory(), garde, graver(garde), "Urgences", Origin.MAIN));
        from(NEXT_YEAR);
        test($(IntegerField.class).withCaption("Criticité").single()).setValue(20);
        press("Continuer");
        test(reason()).setValue("Plus grave");
        press("Enregistrer");
        assertThat(text($(Dialog.class).last())).contains("Criticité", "10", "99", "20");
        press("Enregistrer ma saisie");
        assertThat(territory().line(SmallTerritory.GARDE).orElseThrow().criticality()).isEqualTo(20);
    }

    @Test
    void a_version_that_was_to_begin_later_is_said_to_be_given_up() {
        var garde = territory().line(SmallTerritory.GARDE).orElseThrow();
        here.as(here.chef(), new ChangeLine(here.territory(), garde, graver(garde), "Urgences", Origin.MAIN));
        here.settled();
        openGarde();
        press("Modifier");
        from(LocalDate.of(2026, 12, 14));
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("La version qui devait commencer le vendredi 1er janvier 2027 est abandonnée.");
    }

    @Test
    void a_line_is_closed_and_its_past_stays() {
        openGarde();
        press("Fermer la ligne");
        test($(DayField.class).withCaption("Dernier jour").single()).setValue(LocalDate.of(2019, 1, 1));
        press("Continuer");
        assertThat($(DayField.class).withCaption("Dernier jour").single().getErrorMessage()).contains("elle ne peut finir avant");
        test($(DayField.class).withCaption("Dernier jour").single()).setValue(LocalDate.of(2026, 12, 20));
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("11 gardes de moins, à partir du lundi 21 décembre.");
        test(reason()).setValue("Mutualisée");
        press("Enregistrer");
        assertThat(territory().line(SmallTerritory.GARDE).orElseThrow().validTo()).isEqualTo(LocalDate.of(2026, 12, 20));
    }

    @Test
    void its_phone_is_written_one_way_however_it_is_typed() {
        openGarde();
        press("Téléphone");
        test(text("Téléphone")).setValue("12");
        press("Enregistrer");
        assertThat(text("Téléphone").getErrorMessage()).isEqualTo("Un numéro de téléphone, comme 02 61 91 00 10.");
        test(text("Téléphone")).setValue("0261910099");
        press("Enregistrer");
        until(() -> page().contains("02 61 91 00 99"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_new_line_is_described_whole() {
        open(MapView.class);
        press("Ajouter une ligne");
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("Ajoutez au moins une plage");
        test(text("Nom")).setValue("Astreinte de l’hôpital");
        ((Select<DutyKind>) select("Type")).setValue(DutyKind.ASTREINTE);
        ((Select<Site>) select("Site")).setValue(territory().site(SmallTerritory.HOSPITAL).orElseThrow());
        test($(IntegerField.class).withCaption("Délai d’arrivée (min)").single()).setValue(30);
        press("Ajouter une plage");
        test(text("Nom")).setValue("Jour");
        $(DayChips.class).single().setValue(EnumSet.of(DayKind.SUNDAY, DayKind.HOLIDAY));
        test(times("De")).setValue(LocalTime.of(8, 30));
        test(times("À")).setValue(LocalTime.of(18, 30));
        press("Continuer");
        assertThat(text($(Dialog.class).single())).contains("« Astreinte de l’hôpital » s’ouvre le mardi 1er décembre 2026", "5 gardes de plus");
        press("Enregistrer");
        until(() -> page().contains("Astreinte de l’hôpital"));
        assertThat(territory().lines()).filteredOn(line -> line.id().value().equals("astreinte-de-l-hopital"))
                .extracting(DutyLine::covers, DutyLine::maxResponseMinutes)
                .containsExactly(tuple(Set.of(SmallTerritory.HOSPITAL), 30));
    }

    @Test
    void a_line_that_is_not_there_is_said_not_to_be() {
        open(MapView.class);
        UI.getCurrent().navigate(LineView.class, new RouteParameters("ligne", "inconnue"));
        assertThat(page()).contains("Cette ligne n’existe pas");
    }

    private void openGarde() {
        open(MapView.class);
        UI.getCurrent().navigate(LineView.class, new RouteParameters("ligne", SmallTerritory.GARDE.value()));
    }

    private void from(LocalDate day) {
        test($(DayField.class).withCaption("À compter du").single()).setValue(day);
    }

    private TimePicker times(String caption) {
        return $(TimePicker.class).withCaption(caption).last();
    }

    @SuppressWarnings("unchecked")
    private Select<SlotGrouping> grouping() {
        return (Select<SlotGrouping>) select("Tenue d’un seul tenant");
    }

    private Select<?> select(String caption) {
        return $(Select.class).withCaption(caption).single();
    }

    private static DutyLine graver(DutyLine line) {
        return new DutyLine(line.id(), line.name(), line.kind(), line.site(), line.covers(), line.skills(), line.sectors(), 99, null,
                line.slots(), NEXT_YEAR, null, line.phone());
    }
}
