package fr.vigie.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refused;
import fr.vigie.access.Role;
import fr.vigie.exchange.ExchangeCommand.AcceptExchange;
import fr.vigie.exchange.ExchangeCommand.ApproveExchange;
import fr.vigie.exchange.ExchangeCommand.OfferExchange;
import fr.vigie.exchange.ExchangeCommand.RejectExchange;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryCommand;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An exchange and the rota that it changes, in the running application. */
@VigieTest
class HandoverTest {
    @Autowired
    private Ground here;
    @Autowired
    private Rotas rotas;
    @Autowired
    private Exchanges exchanges;
    @Autowired
    private EventStore events;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Approvers approvers;

    private final ExchangeId exchange = ExchangeId.next();

    @Test
    void an_agreed_exchange_changes_the_rota_with_its_approval() {
        givenTo(10, here.morvan());
        givenTo(20, here.costa());
        offer(new ExchangeTerms(here.rota(), here.night(10), here.morvan(), here.costa(), here.night(20)));
        accept();
        approve();
        here.settled();

        var rota = rotas.find(here.rota()).orElseThrow();
        assertThat(rota.holder(here.night(10))).isEqualTo(here.costa());
        assertThat(rota.holder(here.night(20))).isEqualTo(here.morvan());
        assertThat(exchanges.find(exchange)).hasValueSatisfying(seen -> assertThat(seen.status()).isEqualTo(ExchangeStatus.APPROVED));
        assertThat(exchanges.of(here.costa())).extracting(Exchanges.View::id).containsExactly(exchange);
        assertThat(exchanges.of(here.territory())).extracting(Exchanges.View::reason).containsExactly("Un mariage");
    }

    @Test
    void a_chef_de_pole_who_takes_a_duty_leaves_the_approval_to_another_while_there_is_one() {
        givenTo(10, here.morvan());
        offer(night10ToCosta());
        accept();
        var own = new Actor(here.territory() + "-chef-costa", "Dr Ana Costa", Set.of(Role.CHEF_DE_POLE, Role.RADIOLOGUE),
                Set.of(here.territory().value()), Set.of(), here.costa().value());
        accounts.open(own, "mot de passe");

        Refused.with("exchange.refusal.own", () -> here.as(own, new ApproveExchange(exchange, here.territory())));
        assertThat(approvers.insteadOf(own.id(), night10ToCosta())).containsExactly(here.chef().displayName());
        assertThat(approvers.insteadOf(here.chef().id(), night10ToCosta())).isEmpty();
        approve();
    }

    @Test
    void an_approval_that_the_rota_refuses_leaves_no_trace_and_the_way_open() {
        givenTo(10, here.morvan());
        offer(night10ToCosta());
        accept();
        here.pass(here.night(10), here.morvan(), here.leroy());
        var ofExchange = count(exchange.toString());
        var ofRota = count(here.rota().toString());

        Refused.with("rota.refusal.changedMeanwhile", this::approve);

        assertThat(count(exchange.toString())).isEqualTo(ofExchange);
        assertThat(count(here.rota().toString())).isEqualTo(ofRota);
        here.as(here.chef(), new RejectExchange(exchange, here.territory(), "La garde a changé"));
        here.pass(here.night(10), here.leroy(), here.morvan());
    }

    @Test
    void nobody_offers_what_they_do_not_hold() {
        Refused.with("exchange.refusal.changedMeanwhile", () -> offer(night10ToCosta()));
    }

    @Test
    void a_duty_that_the_rota_does_not_know_is_not_offered() {
        var unknown = new ExchangeTerms(here.rota(), new DutyId("inconnue"), here.morvan(), here.costa(), null);
        Refused.with("exchange.refusal.unknownDuty", () -> offer(unknown));
    }

    @Test
    void a_duty_too_near_is_no_longer_offered_unless_the_territory_wants_less_notice() {
        var november = new RotaId(here.territory(), YearMonth.of(2026, 11));
        var tomorrow = new DutyId(here.territory() + "/garde/2026-11-16/nuit");
        here.as(here.chef(), new RotaCommand.OpenMonth(november));
        here.as(here.chef(), new RotaCommand.ReassignDuties(november, new Reassignment(tomorrow, null, here.morvan()), ""));
        here.settled();
        var terms = new ExchangeTerms(november, tomorrow, here.morvan(), here.costa(), null);
        Refused.with("exchange.refusal.tooLate", () -> offer(terms));
        here.as(here.chef(), new TerritoryCommand.SetLocalRules(here.territory(), null,
                new LocalRules(LocalDate.of(2026, 11, 1), Map.of("echanges.preavisHeures", 12)), "Essai", Origin.MAIN));
        here.settled();
        offer(terms);
    }

    @Test
    void a_duty_that_has_begun_is_no_longer_offered() {
        var november = new RotaId(here.territory(), YearMonth.of(2026, 11));
        var tenth = new DutyId(here.territory() + "/garde/2026-11-10/nuit");
        here.as(here.chef(), new RotaCommand.OpenMonth(november));
        here.as(here.chef(), new RotaCommand.ReassignDuties(november, new Reassignment(tenth, null, here.morvan()), ""));
        here.settled();
        Refused.with("exchange.refusal.alreadyBegun",
                () -> offer(new ExchangeTerms(november, tenth, here.morvan(), here.costa(), null)));
    }

    @Test
    void a_colleague_who_would_have_no_rest_is_not_asked() {
        givenTo(10, here.morvan());
        givenTo(11, here.costa());
        Refused.with("exchange.refusal.breaks", () -> offer(night10ToCosta()));
    }

    private ExchangeTerms night10ToCosta() {
        return new ExchangeTerms(here.rota(), here.night(10), here.morvan(), here.costa(), null);
    }

    private void givenTo(int day, PractitionerId who) {
        here.pass(here.night(day), null, who);
        here.settled();
    }

    private void offer(ExchangeTerms terms) {
        here.as(here.accountOf(terms.from()), new OfferExchange(exchange, terms, "Un mariage"));
    }

    private void accept() {
        here.as(here.accountOf(here.costa()), new AcceptExchange(exchange, here.costa()));
    }

    private void approve() {
        here.as(here.chef(), new ApproveExchange(exchange, here.territory()));
    }

    private long count(String aggregate) {
        return events.readEvents(aggregate).asStream().count();
    }
}
