package fr.vigie.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.PageTest;
import fr.vigie.exchange.ExchangeCommand.AcceptExchange;
import fr.vigie.exchange.ExchangeCommand.OfferExchange;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.ExchangeStatus;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.exchange.Exchanges;
import fr.vigie.rota.Rotas;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangesPageTest extends PageTest {
    @Autowired
    private Exchanges exchanges;
    @Autowired
    private Rotas rotas;

    @Test
    void where_nothing_was_offered_the_page_says_how_it_begins() {
        open();
        assertThat(page()).contains("Aucun échange n’a encore été proposé");
    }

    @Test
    void an_agreed_exchange_comes_with_its_verdict_and_its_approval_changes_the_rota() {
        agreed(5);
        open();
        assertThat(page()).contains("À décider", "Dr Jo morvan donne une garde au Dr Jo costa", "Un mariage", "Aucune règle enfreinte");
        press("Approuver");
        until(() -> page().contains("Échanges terminés"));
        here.settled();
        assertThat(rotas.duty(here.night(5)).orElseThrow().holder()).isEqualTo(here.costa());
    }

    @Test
    void the_verdict_is_of_now() {
        agreed(5);
        here.pass(here.night(6), null, here.costa());
        here.settled();
        open();
        assertThat(page()).contains("Repos de sécurité").doesNotContain("Aucune règle enfreinte");
    }

    @Test
    void a_duty_that_changed_hands_meanwhile_is_said_to_be_elsewhere() {
        agreed(5);
        here.pass(here.night(5), here.morvan(), here.leroy());
        here.settled();
        open();
        assertThat(page()).contains("n’est plus à la même personne (aujourd’hui : Dr Jo leroy)");
    }

    @Test
    void a_rejection_takes_a_word() {
        var id = agreed(5);
        open();
        press("Refuser");
        pressLast("Refuser");
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Indiquez pourquoi l’échange est refusé.");
        test($(TextArea.class).single()).setValue("Trop tard");
        pressLast("Refuser");
        until(() -> exchanges.find(id).orElseThrow().status() == ExchangeStatus.REJECTED);
        until(() -> page().contains("Trop tard"));
    }

    @Test
    void what_two_radiologists_agree_on_shows_by_itself() {
        open();
        agreed(9);
        until(() -> page().contains("Dr Jo morvan donne une garde au Dr Jo costa"));
    }

    private ExchangeId agreed(int day) {
        here.pass(here.night(day), null, here.morvan());
        here.settled();
        var id = ExchangeId.next();
        var terms = new ExchangeTerms(here.rota(), here.night(day), here.morvan(), here.costa(), null);
        here.as(here.accountOf(here.morvan()), new OfferExchange(id, terms, "Un mariage"));
        here.as(here.accountOf(here.costa()), new AcceptExchange(id, here.costa()));
        here.settled();
        return id;
    }

    private void open() {
        signIn(here.chef());
        navigate(ExchangesView.class);
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void pressLast(String text) {
        test($(Button.class).withText(text).last()).click();
    }
}
