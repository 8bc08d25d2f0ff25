package fr.vigie.practitioner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.PageTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.practitioner.PractitionerCommand.EndActivity;
import fr.vigie.practitioner.PractitionerCommand.RecordDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeoplePageTest extends PageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    @Autowired
    private Practitioners practitioners;

    @Test
    void everybody_stands_in_the_list_with_posts_skills_and_share() {
        open();
        assertThat(page()).contains("5 sur 5", "Dr Jo costa", "Dr Jo morvan", "Praticien hospitalier", "Hôpital 100 %", "Scanner", "100 %");
    }

    @Test
    void a_search_leaves_those_who_answer_it_and_says_how_many() {
        open();
        test($(TextField.class).single()).setValue("MORVAN");
        assertThat(page()).contains("1 sur 5", "Dr Jo morvan").doesNotContain("Dr Jo costa");
    }

    @Test
    void filters_that_nobody_answers_say_so_and_are_cleared() {
        open();
        test($(TextField.class).single()).setValue("personne");
        assertThat(page()).contains("0 sur 5", "Personne ne répond à ces filtres");
        test($(Button.class).withText("Effacer les filtres").single()).click();
        assertThat(page()).contains("5 sur 5");
        assertThat($(Button.class).withText("Effacer les filtres").exists()).isFalse();
    }

    @Test
    void absences_now_and_soon_and_dispensations_are_seen_at_a_glance() {
        here.as(here.chef(), new RecordLeave(here.morvan(), here.territory(), new Leave("a", TODAY, TODAY.plusDays(3)), Origin.MAIN));
        here.as(here.chef(), new RecordLeave(here.costa(), here.territory(), new Leave("a", TODAY.plusDays(9), TODAY.plusDays(12)), Origin.MAIN));
        here.as(here.chef(), new RecordDispensation(here.leroy(), here.territory(),
                new Dispensation("d", Dispensation.Scope.NUITS, TODAY, null), Origin.MAIN));
        here.settled();
        open();
        assertThat(page()).contains("absent jusqu’au 18 nov. 2026", "du 24 au 27 nov. 2026", "dispense : Nuits");
    }

    @Test
    void who_has_left_is_found_among_those_who_have() {
        var morvan = practitioners.byId(here.morvan()).orElseThrow();
        here.as(here.chef(), new EndActivity(here.morvan(), here.territory(), TODAY.minusDays(1), morvan.profile(), "Mutation"));
        here.settled();
        open();
        assertThat(page()).contains("4 sur 5").doesNotContain("Dr Jo morvan");
        test($(Select.class).withCaption("Activité").single()).selectItem("Partis");
        assertThat(page()).contains("1 sur 5", "Dr Jo morvan", "activité terminée", "aucun poste");
    }

    @Test
    void a_change_made_elsewhere_shows_by_itself() {
        open();
        here.as(here.chef(), new RecordLeave(here.morvan(), here.territory(), new Leave("a", TODAY, TODAY), Origin.MAIN));
        until(() -> page().contains("absent jusqu’au 15 nov. 2026"));
    }

    @Test
    void a_name_leads_to_the_sheet_on_the_same_day() {
        open();
        assertThat($(RouterLink.class).withText("Dr Jo morvan").single().getHref())
                .isEqualTo("radiologistes/" + here.morvan() + "?jour=2026-11-15");
    }

    @Test
    void a_radiologist_has_no_such_page() {
        signIn(here.accountOf(here.morvan()));
        assertThat($(Span.class).withText("Radiologues").exists()).isFalse();
    }

    private void open() {
        signIn(here.chef());
        navigate(PeopleView.class);
    }
}
