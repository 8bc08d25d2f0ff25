package fr.vigie.exchange;

import static fr.vigie.exchange.Terms.CHRISTMAS_EVE;
import static fr.vigie.exchange.Terms.COSTA;
import static fr.vigie.exchange.Terms.EXCHANGE;
import static fr.vigie.exchange.Terms.FOR_NEW_YEAR;
import static fr.vigie.exchange.Terms.FOR_NOTHING;
import static fr.vigie.exchange.Terms.MORVAN;
import static fr.vigie.exchange.Terms.NEW_YEARS_EVE;
import static fr.vigie.exchange.Terms.ROTA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.access.Command.Origin;
import fr.vigie.exchange.ExchangeCommand.OfferExchange;
import fr.vigie.exchange.ExchangeEvent.ExchangeOffered;
import fr.vigie.rota.Reassignment;
import org.junit.jupiter.api.Test;

class OfferingTest extends ExchangeTest {
    @Test
    void a_radiologist_offers_a_duty_with_a_reason() {
        given().when(new OfferExchange(EXCHANGE, FOR_NEW_YEAR, " Un mariage "))
                .then(new ExchangeOffered(EXCHANGE, FOR_NEW_YEAR, "Un mariage"));
        assertThat(rota.judged).containsExactly(FOR_NEW_YEAR);
    }

    @Test
    void an_offer_sent_twice_is_one_offer() {
        given(OFFERED).when(new OfferExchange(EXCHANGE, FOR_NOTHING, "Un mariage")).thenNothing();
    }

    @Test
    void an_offer_has_a_reason() {
        given().when(new OfferExchange(EXCHANGE, FOR_NOTHING, " ")).thenRefused("exchange.refusal.reasonNeeded");
    }

    @Test
    void nobody_offers_a_duty_to_themselves() {
        var terms = new ExchangeTerms(ROTA, CHRISTMAS_EVE, MORVAN, MORVAN, null);
        given().when(new OfferExchange(EXCHANGE, terms, "Un mariage")).thenRefused("exchange.refusal.toOneself");
    }

    @Test
    void what_the_rota_could_not_take_is_not_offered() {
        rota.takesNothing();
        given().when(new OfferExchange(EXCHANGE, FOR_NOTHING, "Un mariage")).thenRefused("exchange.refusal.breaks");
    }

    @Test
    void a_gift_changes_one_duty_and_a_swap_two() {
        assertThat(FOR_NOTHING.changes()).containsExactly(new Reassignment(CHRISTMAS_EVE, MORVAN, COSTA));
        assertThat(FOR_NEW_YEAR.changes()).containsExactly(new Reassignment(CHRISTMAS_EVE, MORVAN, COSTA),
                new Reassignment(NEW_YEARS_EVE, COSTA, MORVAN));
    }

    @Test
    void all_that_follows_from_an_exchange_names_it_as_its_cause() {
        assertThat(ACCEPT.cause()).isEqualTo("exchange/" + EXCHANGE.value());
        assertThat(ACCEPT.origin()).isEqualTo(Origin.ECHANGE);
        assertThat(new OfferExchange(EXCHANGE, FOR_NOTHING, "Un mariage").reason()).isEqualTo("Un mariage");
    }
}
