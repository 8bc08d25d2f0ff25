package fr.vigie.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.Ground;
import fr.vigie.PageTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.exchange.ExchangeCommand.OfferExchange;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.ExchangeStatus;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.exchange.Exchanges;
import fr.vigie.planning.RankedColleague;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyDutiesPageTest extends PageTest {
    @Autowired
    private Exchanges exchanges;

    @Test
    void who_holds_nothing_is_told_where_duties_will_come_from() {
        open(here.morvan());
        assertThat(page()).contains("Aucune garde à venir");
    }

    @Test
    void duties_stand_by_month_with_their_state_and_the_next_one_first() {
        hold(here.morvan(), 5, 12);
        open(here.morvan());
        assertThat(page()).contains("Prochaine garde", "samedi 5 décembre 2026", "Brouillon", "décembre 2026", "2 gardes", "sam. 12 déc.");
    }

    @Test
    void a_duty_given_elsewhere_shows_by_itself() {
        open(here.morvan());
        hold(here.morvan(), 8);
        until(() -> page().contains("mar. 8 déc."));
    }

    @Test
    void a_duty_is_offered_with_a_reason_and_the_offer_shows_until_it_is_withdrawn() {
        hold(here.morvan(), 5);
        open(here.morvan());
        press("Proposer");
        choose(here.costa());
        assertThat(text($(Dialog.class).single())).contains("Aucune règle enfreinte");
        test($(TextArea.class).single()).setValue("Un mariage");
        pressLast("Proposer");
        until(() -> page().contains("attend la réponse du Dr Jo costa"));
        press("Retirer");
        until(() -> page().contains("retiré"));
    }

    @Test
    void without_a_reason_nothing_is_sent() {
        hold(here.morvan(), 5);
        open(here.morvan());
        press("Proposer");
        choose(here.costa());
        pressLast("Proposer");
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Indiquez le motif de l’échange.");
        assertThat(exchanges.of(here.morvan())).isEmpty();
    }

    @Test
    void a_refusal_names_the_rule_and_loses_nothing_that_was_typed() {
        hold(here.morvan(), 5);
        hold(here.costa(), 6);
        open(here.morvan());
        press("Proposer");
        choose(here.costa());
        test($(TextArea.class).single()).setValue("Un mariage");
        pressLast("Proposer");
        assertThat(text($(Dialog.class).single())).contains("Échange refusé. Repos de sécurité");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Un mariage");
        assertThat(exchanges.of(here.morvan())).isEmpty();
    }

    @Test
    void an_offer_received_stands_on_top_and_is_accepted() {
        hold(here.morvan(), 5);
        var id = offered(here.morvan(), 5, here.costa());
        open(here.costa());
        assertThat(page()).contains("Une proposition attend votre réponse", "Dr Jo morvan vous propose une garde", "Un mariage");
        press("Accepter");
        until(() -> exchanges.find(id).orElseThrow().status() == ExchangeStatus.ACCEPTED);
        until(() -> page().contains("accepté, attend le chef de pôle"));
    }

    @Test
    void or_declined_with_a_word() {
        hold(here.morvan(), 5);
        var id = offered(here.morvan(), 5, here.costa());
        open(here.costa());
        press("Décliner");
        test($(TextArea.class).single()).setValue("Je pars ce jour-là");
        pressLast("Décliner");
        until(() -> exchanges.find(id).orElseThrow().word().equals("Je pars ce jour-là"));
    }

    @Test
    void a_duty_within_the_notice_is_not_offered_and_says_so() {
        var november = new RotaId(here.territory(), Ground.DECEMBER.minusMonths(1));
        here.as(here.chef(), new OpenMonth(november));
        here.as(here.chef(), new ReassignDuties(november, List.of(
                new Reassignment(new DutyId(here.territory() + "/garde/2026-11-16/nuit"), null, here.morvan())), Origin.MAIN, "", ""));
        here.settled();
        open(here.morvan());
        assertThat(page()).contains("lun. 16 nov.", "moins de 48 h : voyez avec le chef de pôle");
        assertThat($(Button.class).withText("Proposer").exists()).isFalse();
    }

    private void open(PractitionerId practitioner) {
        signIn(here.accountOf(practitioner));
        navigate(MyDutiesView.class);
    }

    private void hold(PractitionerId practitioner, int... days) {
        for (var day : days) {
            here.pass(here.night(day), null, practitioner);
        }
        here.settled();
    }

    private ExchangeId offered(PractitionerId from, int day, PractitionerId to) {
        var id = ExchangeId.next();
        here.as(here.accountOf(from), new OfferExchange(id, new ExchangeTerms(here.rota(), here.night(day), from, to, null), "Un mariage"));
        here.settled();
        return id;
    }

    @SuppressWarnings("unchecked")
    private void choose(PractitionerId colleague) {
        var group = (RadioButtonGroup<RankedColleague>) $(RadioButtonGroup.class).single();
        var chosen = group.getListDataView().getItems().filter(c -> c.practitioner().equals(colleague)).findFirst().orElseThrow();
        test(group).selectItem(group.getItemLabelGenerator() == null ? chosen.name() : group.getItemLabelGenerator().apply(chosen));
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void pressLast(String text) {
        test($(Button.class).withText(text).last()).click();
    }
}
