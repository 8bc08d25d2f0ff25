package fr.vigie.practitioner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.Activity;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerCommand.ChangeProfile;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.practitioner.Wish;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 15 November 2026, today, is a Sunday. */
class EditingPageTest extends PageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final LocalDate TENTH = LocalDate.of(2026, 12, 10);

    @Autowired
    private Practitioners practitioners;

    @Test
    void an_identity_changes_as_of_a_day_with_a_reason() {
        open(here.chef());
        edit("Identité");
        test(field("Nom")).setValue("Morvan-Roux");
        test(number("Part des gardes (%)")).setValue(80);
        test(day("À compter du")).setValue(TENTH);
        test(field("Motif (facultatif)")).setValue("Temps partiel");
        press("Enregistrer");
        until(() -> page().contains("Part des gardes : 100 % → 80 %"));
        assertThat(morvan().profileOn(TENTH.minusDays(1)).lastName()).isEqualTo("morvan");
        assertThat(morvan().profileOn(TENTH).lastName()).isEqualTo("Morvan-Roux");
    }

    @Test
    void a_sheet_in_which_nothing_was_changed_is_not_said_to_be_changed() {
        open(here.chef());
        edit("Identité");
        press("Enregistrer");
        assertThat(text($(Dialog.class).single())).contains("Rien ne change");
        assertThat(morvan().formerProfiles()).isEmpty();
    }

    @Test
    void a_first_name_that_lacks_is_asked_for_as_one() {
        open(here.chef());
        edit("Identité");
        test(field("Prénom")).setValue("");
        press("Enregistrer");
        assertThat(field("Prénom").getErrorMessage()).isEqualTo("Indiquez un prénom.");
    }

    @Test
    void a_share_of_duties_over_a_whole_is_said_at_its_field_and_nothing_is_sent() {
        open(here.chef());
        edit("Identité");
        number("Part des gardes (%)").setValue(180);
        press("Enregistrer");
        assertThat(number("Part des gardes (%)").getErrorMessage()).contains("0", "100");
        assertThat($(Dialog.class).exists()).isTrue();
        assertThat(morvan().formerProfiles()).isEmpty();
    }

    @Test
    void an_rpps_number_that_fails_its_key_is_said_at_its_field_and_nothing_is_sent() {
        open(here.chef());
        edit("Identité");
        test(field("RPPS")).setValue("10990000002");
        assertThat(field("RPPS").getErrorMessage()).contains("La clé ne correspond pas");
        press("Enregistrer");
        assertThat($(Dialog.class).exists()).isTrue();
        assertThat(morvan().formerProfiles()).isEmpty();
    }

    @Test
    void or_that_belongs_to_a_colleague() {
        open(here.chef());
        edit("Identité");
        test(field("RPPS")).setValue(practitioners.byId(here.costa()).orElseThrow().profile().rpps());
        assertThat(field("RPPS").getErrorMessage()).isEqualTo("Ce numéro est celui de Dr Jo costa.");
    }

    @Test
    void posts_over_a_whole_are_said_at_the_post_as_it_is_typed() {
        open(here.chef());
        edit("Postes");
        press("Ajouter un poste");
        selectLast("Site", "Clinique");
        test($(IntegerField.class).withCaption("Quotité (%)").last()).setValue(40);
        assertThat(text($(Dialog.class).single())).contains("Plus de 100 % au 15 nov. 2026 : 140 % en tout");
        press("Enregistrer");
        assertThat(morvan().formerProfiles()).isEmpty();
        test($(IntegerField.class).withCaption("Quotité (%)").first()).setValue(60);
        assertThat(text($(Dialog.class).single())).doesNotContain("Plus de 100 %");
        press("Enregistrer");
        until(() -> page().contains("Clinique"));
        assertThat(morvan().profile().posts()).extracting(Post::percent).containsExactly(60, 40);
    }

    @Test
    void a_choice_that_is_needed_is_marked_without_an_attribute_that_its_button_may_not_have() {
        open(here.chef());
        press("Ajouter une vacation");
        assertThat($(Select.class).all()).hasSize(2).allSatisfy(field -> {
            assertThat(field.hasClassName("v-needed")).isTrue();
            assertThat(field.isRequiredIndicatorVisible()).isFalse();
        });
    }

    @Test
    void two_posts_at_one_site_at_once_are_refused_too() {
        open(here.chef());
        edit("Postes");
        test($(IntegerField.class).withCaption("Quotité (%)").first()).setValue(50);
        press("Ajouter un poste");
        selectLast("Site", "Hôpital");
        test($(IntegerField.class).withCaption("Quotité (%)").last()).setValue(40);
        assertThat(text($(Dialog.class).single())).contains("Deux postes sur ce site le 15 nov. 2026");
    }

    @Test
    void skills_and_ways_change_too() {
        open(here.chef());
        edit("Compétences");
        test($(CheckboxGroup.class).withCaption("Compétences").single()).deselectItem("Scanner");
        press("Enregistrer");
        until(() -> page().contains("compétence manquante : Scanner"));
        edit("Délais et trajets");
        test($(IntegerField.class).withCaption("De l’appel au patient").first()).setValue(25);
        press("Enregistrer");
        until(() -> page().contains("25 min"));
        assertThat(morvan().profile().responseMinutes()).isEqualTo(Map.of(SmallTerritory.HOSPITAL, 25));
    }

    @Test
    void a_change_before_one_that_is_planned_says_that_it_replaces_it() {
        var was = morvan().profile();
        here.as(here.chef(), new ChangeProfile(here.morvan(), here.territory(), TENTH, was, was.withSkills(Set.of()), "", Origin.MAIN));
        here.settled();
        open(here.chef());
        edit("Identité");
        assertThat(day("À compter du").getValue()).isEqualTo(TENTH);
        test(day("À compter du")).setValue(TODAY);
        assertThat(text($(Dialog.class).single())).contains("Un changement est déjà prévu à compter du 10 déc. 2026");
    }

    @Test
    void the_second_of_two_editors_sees_what_changed_and_puts_their_part_on_top_of_it() {
        open(here.chef());
        edit("Identité");
        test(number("Part des gardes (%)")).setValue(80);
        var was = morvan().profile();
        here.as(here.chef(), new ChangeProfile(here.morvan(), here.territory(), TODAY, was, was.withSkills(Set.of()), "", Origin.MAIN));
        press("Enregistrer");
        assertThat(text($(Dialog.class).last())).contains("a été modifié entre-temps", "Compétences", "Scanner", "aucun");
        press("Enregistrer ma saisie");
        here.settled();
        assertThat(morvan().profile().skills()).isEmpty();
        assertThat(morvan().profile().onCallSharePercent()).isEqualTo(80);
    }

    @Test
    void leave_is_entered_moved_and_cancelled_and_the_duties_held_meanwhile_are_told() {
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        open(here.chef());
        press("Ajouter une absence");
        test(day("Du")).setValue(TENTH);
        assertThat(text($(Dialog.class).single())).contains("Une garde est déjà tenue à ces dates", "la garde du jeu. 10 déc. (garde, Nuit)",
                "jamais de motif");
        assertThat($(TextField.class).withCaption("Motif (facultatif)").exists()).isFalse();
        press("Enregistrer");
        until(() -> page().contains("le 10 déc. 2026"));
        press("Modifier", "le 10 déc. 2026");
        test(day("Au", 1)).setValue(TENTH.plusDays(2));
        press("Enregistrer");
        until(() -> page().contains("du 10 au 12 déc. 2026"));
        press("Annuler", "du 10 au 12 déc. 2026");
        test($(ConfirmDialog.class).single()).confirm();
        until(() -> page().contains("Aucune absence à venir"));
    }

    @Test
    void leave_that_ends_before_it_begins_or_meets_another_is_said_at_its_field() {
        here.as(here.chef(), new RecordLeave(here.morvan(), here.territory(), new Leave("a", TENTH, TENTH), Origin.MAIN));
        here.settled();
        open(here.chef());
        press("Ajouter une absence");
        press("Enregistrer");
        assertThat(day("Du").getErrorMessage()).startsWith("Indiquez un jour");
        test(day("Du")).setValue(TENTH);
        press("Enregistrer");
        assertThat(day("Du").getErrorMessage()).isEqualTo("Déjà absent le 10 déc. 2026\u00a0: modifiez cette absence.");
        test(day("Au", 1)).setValue(TENTH.minusDays(1));
        press("Enregistrer");
        assertThat(day("Au", 1).getErrorMessage()).isEqualTo("Ce jour précède le début.");
        assertThat(morvan().leaves()).hasSize(1);
    }

    @Test
    void a_dispensation_is_a_scope_and_dates_without_any_field_for_a_reason() {
        open(here.chef());
        press("Ajouter une dispense");
        test($(RadioButtonGroup.class).withCaption("Dispensé de").single()).selectItem("Nuits");
        assertThat($(TextField.class).withCaption("Motif (facultatif)").exists()).isFalse();
        press("Enregistrer");
        until(() -> page().contains("dispense : nuits"));
        press("Mettre fin", "Nuits");
        test(day("Dernier jour")).setValue(TENTH);
        press("Enregistrer");
        until(() -> page().contains("du 15 nov. au 10 déc. 2026"));
        assertThat(morvan().dispensations()).singleElement().extracting(Dispensation::to).isEqualTo(TENTH);
    }

    @Test
    void a_consent_goes_beyond_a_cap_of_the_regime_and_is_signed_before_it_takes_effect() {
        open(here.chef());
        press("Ajouter un consentement");
        test(day("Du")).setValue(TODAY.minusDays(1));
        press("Enregistrer");
        assertThat(day("Signé le").getErrorMessage()).contains("Signé au plus tard le jour où il prend effet");
        test(day("Signé le")).setValue(TODAY.minusDays(3));
        press("Enregistrer");
        until(() -> page().contains("Signé le 12 nov. 2026"));
        assertThat(morvan().consents()).singleElement().satisfies(consent -> {
            assertThat(consent.max()).isGreaterThan(1);
            assertThat(consent.over()).isIn(Consent.Over.WEEK, Consent.Over.MONTH);
        });
    }

    @Test
    void a_session_has_its_place_in_the_week_and_none_at_the_same_hours() {
        open(here.chef());
        addTuesday();
        until(() -> page().contains("8 h 30 – 12 h 30"));
        addTuesday();
        assertThat(text($(Dialog.class).single())).isNotEmpty();
        assertThat(morvan().sessions()).hasSize(1);
        press("Annuler");
        press("Terminer", "Mardi, 8\u00a0h\u00a030 – 12\u00a0h\u00a030, Hôpital");
        test(day("Dernier jour")).setValue(TODAY.minusDays(1));
        press("Enregistrer");
        until(() -> page().contains("Aucune vacation de jour"));
    }

    @Test
    void a_radiologist_gives_and_takes_back_wishes_and_consents_of_their_own_and_nothing_else() {
        open(here.accountOf(here.morvan()));
        assertThat($(Button.class).withText("Modifier").exists()).isFalse();
        assertThat($(Button.class).withText("Ajouter une absence").exists()).isFalse();
        assertThat($(Button.class).withText("Ajouter un consentement").exists()).isTrue();
        press("Ajouter un vœu");
        test(day("Du")).setValue(TENTH);
        press("Enregistrer");
        until(() -> page().contains("À éviter le 10 déc. 2026"));
        assertThat(morvan().wishes()).singleElement().extracting(Wish::kind).isEqualTo(Wish.Kind.AVOID);
        press("Retirer", "le 10 déc. 2026");
        test($(ConfirmDialog.class).single()).confirm();
        until(() -> page().contains("Aucun vœu à venir"));
    }

    @Test
    void an_activity_ends_and_the_duties_held_after_it_are_told() {
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        open(here.chef());
        press("Fin d’activité");
        test(day("Dernier jour")).setValue(TODAY.plusDays(5));
        assertThat(text($(Dialog.class).single())).contains("Une garde est tenue après ce jour");
        press("Enregistrer");
        until(() -> page().contains("Fin d’activité : dernier jour le 20 nov. 2026"));
        assertThat(morvan().activityOn(TODAY.plusDays(6))).isEqualTo(Activity.OVER);
        assertThat($(Button.class).withText("Fin d’activité").exists()).isFalse();
    }

    @Test
    void somebody_new_is_registered_and_their_sheet_opens() {
        signIn(here.chef());
        navigate(PeopleView.class);
        press("Ajouter un radiologue");
        press("Enregistrer");
        assertThat(field("Nom").getErrorMessage()).isEqualTo("Indiquez un nom.");
        test(field("Nom")).setValue("Ngassa");
        test(field("Prénom")).setValue("Élise");
        test(field("RPPS")).setValue("10990000001");
        selectLast("Site", "Hôpital");
        test(number("Quotité (%)")).setValue(100);
        press("Enregistrer");
        assertThat(page()).contains("Dr Élise Ngassa", "Hôpital", "depuis le 15 nov. 2026");
    }

    @Test
    void an_outside_company_has_neither_number_nor_post() {
        signIn(here.chef());
        navigate(PeopleView.class);
        press("Ajouter un radiologue");
        test($(RadioButtonGroup.class).withCaption("Inscrire").single()).selectItem("un prestataire extérieur");
        test(field("Nom de la société")).setValue("Télé-Ouest");
        assertThat($(IntegerField.class).withCaption("Quotité (%)").exists()).isFalse();
        press("Enregistrer");
        assertThat(page()).contains("Télé-Ouest", "Prestataire extérieur : sans poste",
                "une absence saisie ici n’empêche pas de lui confier une garde");
    }

    private void addTuesday() {
        press("Ajouter une vacation");
        test($(Select.class).withCaption("Jour").single()).selectItem("Mardi");
        press("Enregistrer");
    }

    private void open(Actor actor) {
        signIn(actor);
        navigate(PersonView.class, Map.of(PersonView.PERSON, here.morvan().value()));
    }

    private void edit(String card) {
        var section = $(com.vaadin.flow.component.html.Section.class).all().stream()
                .filter(each -> text(each).strip().startsWith(card)).findFirst().orElseThrow();
        test($(Button.class, section).withText("Modifier").first()).click();
    }

    private void press(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    /** The button of a row, which says what it is about. */
    private void press(String text, String about) {
        test($(Button.class).all().stream().filter(button -> button.getAriaLabel().filter((text + " " + about)::equals).isPresent())
                .findFirst().orElseThrow()).click();
    }

    private void selectLast(String caption, String item) {
        test($(Select.class).withCaption(caption).last()).selectItem(item);
    }

    private TextField field(String caption) {
        return $(TextField.class).withCaption(caption).single();
    }

    private IntegerField number(String caption) {
        return $(IntegerField.class).withCaption(caption).single();
    }

    private DatePicker day(String caption) {
        return $(DatePicker.class).withCaption(caption).last();
    }

    private DatePicker day(String caption, int place) {
        return $(DatePicker.class).withCaption(caption).all().get(place);
    }

    private PractitionerView morvan() {
        return practitioners.byId(here.morvan()).orElseThrow();
    }
}
