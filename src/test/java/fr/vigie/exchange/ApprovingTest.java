package fr.vigie.exchange;

import static fr.vigie.exchange.Terms.EXCHANGE;
import static fr.vigie.exchange.Terms.FOR_NOTHING;
import static fr.vigie.exchange.Terms.ROTA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.exchange.ExchangeCommand.ApproveExchange;
import fr.vigie.exchange.ExchangeCommand.RejectExchange;
import fr.vigie.exchange.ExchangeEvent.ExchangeRejected;
import fr.vigie.territory.TerritoryId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovingTest extends ExchangeTest {
    private static final TerritoryId ELSEWHERE = new TerritoryId("ght-ailleurs");

    @Test
    void what_is_approved_is_carried_out() {
        given(OFFERED, ACCEPTED).when(APPROVE).then(APPROVED);
        assertThat(rota.carriedOut).containsExactly(FOR_NOTHING);
    }

    @Test
    void what_the_rota_refuses_is_not_approved() {
        rota.takesNothing();
        given(OFFERED, ACCEPTED).when(APPROVE).thenRefused("exchange.refusal.breaks");
    }

    @Test
    void a_chef_de_pole_does_not_approve_what_is_their_own_where_another_may() {
        instead.put(CHEF, List.of("Dr Ana Leroy"));
        given(OFFERED, ACCEPTED).when(APPROVE).thenRefused("exchange.refusal.own");
        assertThat(rota.carriedOut).isEmpty();
    }

    @Test
    void an_approval_sent_twice_is_carried_out_once() {
        given(OFFERED, ACCEPTED, APPROVED).when(APPROVE).thenNothing();
        assertThat(rota.carriedOut).isEmpty();
    }

    @Test
    void what_the_colleague_has_not_accepted_is_not_approved() {
        given(OFFERED).when(APPROVE).thenRefused("exchange.refusal.over.OFFERED");
        given(OFFERED, DECLINED).when(APPROVE).thenRefused("exchange.refusal.over.DECLINED");
        assertThat(rota.carriedOut).isEmpty();
    }

    @Test
    void the_chef_de_pole_rejects_with_a_word() {
        var reject = new RejectExchange(EXCHANGE, ROTA.territory(), " Deux nuits de suite ");
        given(OFFERED).when(reject).then(new ExchangeRejected(EXCHANGE, "Deux nuits de suite"));
        given(OFFERED, ACCEPTED).when(reject).then(new ExchangeRejected(EXCHANGE, "Deux nuits de suite"));
    }

    @Test
    void nothing_is_rejected_without_a_word() {
        given(OFFERED).when(new RejectExchange(EXCHANGE, ROTA.territory(), " ")).thenRefused("exchange.refusal.wordNeeded");
    }

    @Test
    void a_rejection_sent_twice_is_one() {
        given(OFFERED, REJECTED).when(REJECT).thenNothing();
    }

    @Test
    void what_was_carried_out_is_not_rejected() {
        given(OFFERED, ACCEPTED, APPROVED).when(REJECT).thenRefused("exchange.refusal.over.APPROVED");
    }

    @Test
    void the_chef_de_pole_of_another_territory_decides_nothing_here() {
        given(OFFERED, ACCEPTED).when(new ApproveExchange(EXCHANGE, ELSEWHERE)).thenRefused("exchange.refusal.notYours");
        given(OFFERED, ACCEPTED).when(new RejectExchange(EXCHANGE, ELSEWHERE, "Non")).thenRefused("exchange.refusal.notYours");
    }
}
