package fr.vigie.planning.ui.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Command.Origin;
import fr.vigie.planning.LineFeasibility;
import fr.vigie.planning.LineOutlook;
import fr.vigie.planning.ui.MonthView;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.PractitionerCommand;
import fr.vigie.territory.DutyKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Five people for a garde of every night, which one may hold once a week. */
class FeasibilityPageTest extends PageTest {

    @Test
    void a_line_that_lacks_people_says_how_many_why_and_what_to_do_with_whom() {
        open("2026-12", 1);
        assertThat(page()).contains("1 ligne manque de monde sur 1, décembre 2026", "5 pour 9", "7 nuits au plus chargé d’une semaine",
                "Demander un volontariat écrit au-delà du plafond : 5 personnes peuvent", "78 % de présents sont supposés");
        assertThat($(Anchor.class).all()).anySatisfy(link -> {
            assertThat(link.getText()).isEqualTo("Dr Jo costa");
            assertThat(link.getHref()).isEqualTo("radiologistes/" + here.costa());
        });
    }

    @Test
    void each_month_of_a_quarter_has_its_figures() {
        open("2026-12", 3);
        assertThat(page()).contains("décembre 2026 à février 2027", "janvier 2027 5 pour 9, trop peu", "février 2027 5 pour 9, trop peu");
    }

    @Test
    void the_consents_that_were_given_count() {
        here.people().forEach(each -> here.as(here.chef(), new PractitionerCommand.RecordConsent(each, here.territory(),
                new Consent("c", "nights", Set.of(DutyKind.GARDE), Consent.Over.WEEK, 3, LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 12, 1), null), Origin.MAIN)));
        here.settled();
        open("2026-12", 1);
        assertThat(page()).contains("La ligne a assez de monde, décembre 2026", "des consentements écrits").doesNotContain("Que faire");
    }

    @Test
    void a_line_that_a_provider_alone_holds_is_not_said_to_have_people() {
        signIn(here.chef());
        var alone = new LineFeasibility(SmallTerritory.TELE, "Nuit profonde", DutyKind.TELERADIOLOGIE, List.of(), 0, true, true, null, null,
                new LineFeasibility.Presence(78, false), List.of());
        var card = new LineCard(new LineOutlook(SmallTerritory.tele(), new TreeMap<>(Map.of(YearMonth.of(2026, 12), alone)), 15),
                SmallTerritory.named("ght"), List.of(), 1);
        UI.getCurrent().add(card);
        assertThat(text(card)).contains("prestataire seul", "seul le prestataire peut la tenir").doesNotContain("assez de monde");
    }

    @Test
    void the_stretch_is_chosen_in_the_page_and_stands_in_its_address() {
        open("2026-12", 1);
        test((Select<?>) $(Select.class).all().getLast()).selectItem("6 mois");
        assertThat(page()).contains("décembre 2026 à mai 2027");
    }

    @Test
    void what_an_address_says_wrongly_is_the_quarter_to_come() {
        open("jamais", 5);
        assertThat(page()).contains("décembre 2026 à février 2027");
    }

    @Test
    void the_months_page_leads_to_it() {
        signIn(here.chef());
        navigate(MonthView.class, YearMonth.of(2026, 12).toString());
        assertThat($(RouterLink.class).all()).anySatisfy(link ->
                assertThat(link.getHref()).contains("faisabilite?", "mois=2026-12", "sur=1"));
    }

    private void open(String month, int length) {
        signIn(here.chef());
        UI.getCurrent().navigate(FeasibilityView.class, QueryParameters.simple(Map.of("mois", month, "sur", String.valueOf(length))));
    }
}
