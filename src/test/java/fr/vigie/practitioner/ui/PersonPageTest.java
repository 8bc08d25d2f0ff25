package fr.vigie.practitioner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Actor;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.PractitionerStatus.Regime;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.practitioner.PractitionerCommand.ChangeProfile;
import fr.vigie.practitioner.PractitionerCommand.EndActivity;
import fr.vigie.practitioner.PractitionerCommand.PlanSession;
import fr.vigie.practitioner.PractitionerCommand.RecordConsent;
import fr.vigie.practitioner.PractitionerCommand.RecordDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.WeeklySession;
import fr.vigie.territory.DutyKind;
import fr.vigie.ui.AstrayView;
import com.vaadin.flow.component.datepicker.DatePicker;
import fr.vigie.ui.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 15 November 2026, today, is a Sunday. */
class PersonPageTest extends PageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Autowired
    private Practitioners practitioners;

    @Test
    void a_sheet_says_who_somebody_is_and_the_regime_that_follows() {
        open(here.chef(), here.morvan());
        assertThat(page()).contains("Dr Jo morvan", "Praticien hospitalier", IdentityCard.spaced(profile().rpps()), "48 h par semaine en moyenne",
                "Garde – nuits : 1 par semaine au plus", "Hôpital", "Total ce jour : 100 %", "Scanner");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRESTATAIRE")
    void every_status_has_its_regime_on_the_sheet_and_no_limit_but_its_own(PractitionerStatus status) {
        var was = profile();
        here.as(here.chef(), new ChangeProfile(here.morvan(), here.territory(), TODAY.plusDays(5), was, was.withIdentity(was.lastName(),
                was.firstName(), was.rpps(), status, was.sector(), false, false, 100, null, null), "Statut", Origin.MAIN));
        here.settled();
        open(here.chef(), here.morvan());
        test($(DatePicker.class).first()).setValue(TODAY.plusDays(5));
        assertThat(page()).contains(Messages.text(Locale.FRENCH, "practitioner.status." + status),
                switch (status) {
                    case LIBERAL -> "Aucun plafond de participation";
                    case ASSOCIE -> "Limites de participation des praticiens associés";
                    case INTERNE, FFI, DOCTEUR_JUNIOR -> "Limites de participation des internes";
                    case HU -> "Limites de participation des personnels enseignants";
                    default -> "Limites de participation des praticiens (";
                });
        assertThat(page().contains("Garde – nuits : 1 par semaine au plus")).isEqualTo(Set.of(Regime.PRATICIEN, Regime.HU).contains(status.regime()));
    }

    @Test
    void what_they_may_hold_stands_line_by_line_and_for_no_each_reason() {
        open(here.chef(), here.morvan());
        assertThat(page()).contains("Ce que Dr Jo morvan peut tenir", "Peut tenir (1)").doesNotContain("Ne peut pas tenir");
        here.as(here.chef(), new RecordLeave(here.morvan(), here.territory(), new Leave("a", TODAY, TODAY), Origin.MAIN));
        until(() -> page().contains("Ne peut pas tenir (1)"));
        assertThat(page()).contains("absence à cette date");
    }

    @Test
    void the_day_of_choice_changes_what_is_shown() {
        here.as(here.chef(), new RecordLeave(here.morvan(), here.territory(), new Leave("a", TODAY, TODAY), Origin.MAIN));
        var was = profile();
        here.as(here.chef(), new ChangeProfile(here.morvan(), here.territory(), MARCH, was, owing(was, 80), "Temps partiel", Origin.MAIN));
        here.settled();
        open(here.chef(), here.morvan());
        assertThat(page()).contains("Ne peut pas tenir (1)", "À compter du 1er mars 2027", "Part des gardes : 100 % → 80 %");
        test($(DatePicker.class).first()).setValue(MARCH);
        assertThat(page()).contains("Vous regardez la fiche au 1er mars 2027", "Peut tenir (1)", "80 %");
    }

    @Test
    void who_has_no_share_of_the_duties_holds_none_and_their_sheet_says_so() {
        var was = profile();
        here.as(here.chef(), new ChangeProfile(here.morvan(), here.territory(), TODAY, was, owing(was, 0), "Sans garde", Origin.MAIN));
        here.settled();
        open(here.chef(), here.morvan());
        assertThat(page()).contains("Aucune garde ni astreinte ne lui est confiée", "Ne peut pas tenir (1)", "part des gardes à 0 % à cette date");
    }

    @Test
    void dispensations_and_leave_are_dates_and_the_page_says_that_no_reason_is_kept() {
        here.as(here.chef(), new RecordDispensation(here.morvan(), here.territory(),
                new Dispensation("d", Dispensation.Scope.SUR_PLACE, TODAY, null), Origin.MAIN));
        here.settled();
        open(here.chef(), here.morvan());
        assertThat(page()).contains("Sur place", "depuis le 15 nov. 2026", "jamais de motif", "dispense : présence sur place");
    }

    @Test
    void consents_sessions_and_the_end_of_activity_are_shown() {
        here.as(here.chef(), new RecordConsent(here.morvan(), here.territory(), new Consent("c", "nights", Set.of(DutyKind.GARDE),
                Consent.Over.WEEK, 2, TODAY, TODAY, null), Origin.MAIN));
        here.as(here.chef(), new PlanSession(here.morvan(), here.territory(), new WeeklySession("s", SmallTerritory.HOSPITAL,
                DayOfWeek.TUESDAY, LocalTime.of(8, 30), LocalTime.of(12, 30), 6, TODAY, null), Origin.MAIN));
        here.as(here.chef(), new EndActivity(here.morvan(), here.territory(), MARCH, profile(), "Retraite"));
        here.settled();
        open(here.chef(), here.morvan());
        assertThat(page()).contains("Garde – nuits : 2 par semaine au plus", "Signé le 15 nov. 2026", "Mardi", "8 h 30 – 12 h 30", "poids 6",
                "Fin d’activité : dernier jour le 1er mars 2027");
    }

    @Test
    void a_radiologist_sees_their_own_sheet_and_nobody_elses() {
        signIn(here.accountOf(here.morvan()));
        navigate("ma-fiche", PersonView.class);
        assertThat(page()).contains("Dr Jo morvan").doesNotContain("Radiologues");
        navigate("radiologistes/" + here.costa(), AstrayView.class);
    }

    @Test
    void nobody_is_found_in_another_territory_or_under_another_name() {
        signIn(here.chef());
        navigate("radiologistes/lea-morvan", AstrayView.class);
    }

    private void open(Actor actor, PractitionerId person) {
        signIn(actor);
        navigate(PersonView.class, Map.of(PersonView.PERSON, person.value()));
    }

    private Profile profile() {
        return practitioners.byId(here.morvan()).orElseThrow().profile();
    }

    private static Profile owing(Profile was, int share) {
        return new Profile(was.lastName(), was.firstName(), was.rpps(), was.status(), was.sector(), was.external(), was.remote(), share,
                was.posts(), was.skills(), was.conventionSites(), was.responseMinutes(), was.travelMinutes(), was.phone(), was.email());
    }
}
