package fr.vigie.exchange;

import static fr.vigie.exchange.Terms.COSTA;
import static fr.vigie.exchange.Terms.EXCHANGE;
import static fr.vigie.exchange.Terms.FOR_NOTHING;
import static fr.vigie.exchange.Terms.LEROY;
import static fr.vigie.exchange.Terms.MORVAN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.exchange.ExchangeCommand.AcceptExchange;
import fr.vigie.exchange.ExchangeCommand.DeclineExchange;
import fr.vigie.exchange.ExchangeCommand.WithdrawExchange;
import fr.vigie.exchange.ExchangeEvent.ExchangeDeclined;
import org.junit.jupiter.api.Test;

class AnsweringTest extends ExchangeTest {
    @Test
    void the_colleague_accepts_what_the_rota_can_still_take() {
        given(OFFERED).when(ACCEPT).then(ACCEPTED);
        assertThat(rota.judged).containsExactly(FOR_NOTHING);
    }

    @Test
    void what_the_rota_can_no_longer_take_is_not_accepted() {
        rota.takesNothing();
        given(OFFERED).when(ACCEPT).thenRefused("exchange.refusal.breaks");
    }

    @Test
    void an_acceptance_sent_twice_is_one_even_when_the_rota_has_changed() {
        rota.takesNothing();
        given(OFFERED, ACCEPTED).when(ACCEPT).thenNothing();
    }

    @Test
    void only_the_colleague_who_was_asked_accepts_or_declines() {
        given(OFFERED).when(new AcceptExchange(EXCHANGE, LEROY)).thenRefused("exchange.refusal.notYours");
        given(OFFERED).when(new AcceptExchange(EXCHANGE, MORVAN)).thenRefused("exchange.refusal.notYours");
        given(OFFERED).when(new DeclineExchange(EXCHANGE, LEROY, "")).thenRefused("exchange.refusal.notYours");
    }

    @Test
    void the_colleague_declines_with_or_without_a_word() {
        given(OFFERED).when(new DeclineExchange(EXCHANGE, COSTA, " Déjà prise ")).then(new ExchangeDeclined(EXCHANGE, "Déjà prise"));
        given(OFFERED).when(DECLINE).then(DECLINED);
    }

    @Test
    void a_refusal_sent_twice_is_one() {
        given(OFFERED, DECLINED).when(DECLINE).thenNothing();
    }

    @Test
    void what_was_accepted_is_no_longer_declined() {
        given(OFFERED, ACCEPTED).when(DECLINE).thenRefused("exchange.refusal.over.ACCEPTED");
    }

    @Test
    void who_offered_may_withdraw_until_it_is_approved() {
        given(OFFERED).when(WITHDRAW).then(WITHDRAWN);
        given(OFFERED, ACCEPTED).when(WITHDRAW).then(WITHDRAWN);
        given(OFFERED, ACCEPTED, APPROVED).when(WITHDRAW).thenRefused("exchange.refusal.over.APPROVED");
    }

    @Test
    void a_withdrawal_sent_twice_is_one() {
        given(OFFERED, WITHDRAWN).when(WITHDRAW).thenNothing();
    }

    @Test
    void nobody_withdraws_the_offer_of_another() {
        given(OFFERED).when(new WithdrawExchange(EXCHANGE, COSTA)).thenRefused("exchange.refusal.notYours");
    }

    @Test
    void what_is_over_is_not_accepted() {
        given(OFFERED, WITHDRAWN).when(ACCEPT).thenRefused("exchange.refusal.over.WITHDRAWN");
        given(OFFERED, DECLINED).when(ACCEPT).thenRefused("exchange.refusal.over.DECLINED");
        given(OFFERED, REJECTED).when(ACCEPT).thenRefused("exchange.refusal.over.REJECTED");
        given(OFFERED, ACCEPTED, APPROVED).when(ACCEPT).thenRefused("exchange.refusal.over.APPROVED");
    }
}
