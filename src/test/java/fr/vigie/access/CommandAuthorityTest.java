package fr.vigie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.exchange.ExchangeCommand;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.practitioner.PractitionerCommand;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaEvent;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.TerritoryCommand;
import fr.vigie.territory.TerritoryId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@VigieTest
class CommandAuthorityTest {
    @Autowired
    private Ground here;
    @Autowired
    private CommandGateway commands;
    @Autowired
    private EventStore events;
    @Autowired
    private Accounts accounts;

    @Test
    void what_does_not_say_who_may_send_it_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> commands.sendAndWait("open the month"));
    }

    @Test
    void a_radiologist_does_not_do_the_chef_de_poles_work() {
        Refused.with("access.refusal.notPermitted", () -> here.as(here.accountOf(here.morvan()), pin(here)));
    }

    @Test
    void a_chef_de_pole_does_nothing_in_another_territory(@Autowired Ground there) {
        Refused.with("access.refusal.notPermitted", () -> here.as(here.chef(), pin(there)));
        assertThat(last(there).getPayload()).isInstanceOf(RotaEvent.MonthOpened.class);
    }

    @Test
    void a_job_of_the_system_does_not_change_a_rota() {
        Refused.with("access.refusal.notPermitted", () -> commands.sendAndWait(pin(here)));
    }

    @Test
    void a_visitor_who_has_not_signed_in_is_not_the_system() {
        SecurityContextHolder.getContext().setAuthentication(
                new AnonymousAuthenticationToken("key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        try {
            Refused.with("access.refusal.notSignedIn", () -> commands.sendAndWait(pin(here)));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void a_right_withdrawn_counts_at_once() {
        here.as(here.chef(), pin(here));
        accounts.open(new Actor(here.chef().id(), "Dr Chef", Set.of(), Set.of(), Set.of(), null), "sésame");
        Refused.with("access.refusal.notPermitted",
                () -> here.as(here.chef(), new RotaCommand.UnpinDuties(here.rota(), List.of(here.night(1)))));
    }

    @Test
    void an_account_that_does_not_exist_sends_nothing() {
        Refused.with("access.refusal.accountClosed",
                () -> here.as(new Actor("personne", "", Set.of(), Set.of(), Set.of(), null), pin(here)));
    }

    @Test
    void every_event_tells_who_did_it_why_and_whence() {
        here.as(here.chef(), here.change(here.night(1), null, here.morvan()));
        assertThat(last(here).getMetaData()).contains(
                entry(Stamp.AUTHOR, here.chef().id()), entry(Stamp.AUTHOR_NAME, "Dr Chef"),
                entry(Stamp.REASON, "À l’essai"), entry(Stamp.ORIGIN, Origin.MAIN.name()), entry(Stamp.CAUSE, ""));
    }

    @Test
    void an_author_cannot_be_forged() {
        var forged = GenericCommandMessage.asCommandMessage(pin(here)).andMetaData(Map.of(Stamp.AUTHOR, Actor.SYSTEM.id()));
        Ground.signedIn(here.chef(), () -> commands.sendAndWait(forged));
        assertThat(last(here).getMetaData()).contains(entry(Stamp.AUTHOR, here.chef().id()));
    }

    @Test
    void what_the_system_brings_in_is_signed_by_the_system() {
        var founded = events.readEvents(here.territory().value()).next();
        assertThat(founded.getMetaData()).contains(entry(Stamp.AUTHOR, Actor.SYSTEM.id()), entry(Stamp.ORIGIN, Origin.IMPORT.name()));
    }

    @Test
    void an_exchange_is_the_cause_of_the_change_that_carries_it_out() {
        var exchange = ExchangeId.next();
        here.pass(here.night(20), null, here.morvan());
        here.settled();
        var terms = new ExchangeTerms(here.rota(), here.night(20), here.morvan(), here.costa(), null);
        here.as(here.accountOf(here.morvan()), new ExchangeCommand.OfferExchange(exchange, terms, "Un mariage"));
        here.as(here.accountOf(here.costa()), new ExchangeCommand.AcceptExchange(exchange, here.costa()));
        here.as(here.chef(), new ExchangeCommand.ApproveExchange(exchange, here.territory()));

        var approved = last(exchange.toString());
        var changed = last(here);
        assertThat(changed.getMetaData()).contains(entry(Stamp.ORIGIN, Origin.ECHANGE.name()),
                entry(Stamp.CAUSE, "exchange/" + exchange), entry(Stamp.REASON, "Un mariage"),
                entry(Stamp.AUTHOR, here.chef().id()));
        assertThat(changed.getMetaData().get("traceId")).isNotNull().isEqualTo(approved.getMetaData().get("traceId"));
        assertThat(changed.getMetaData().get("correlationId")).isNotNull()
                .isNotEqualTo(approved.getMetaData().get("correlationId"));
    }

    @Test
    void what_does_not_exist_is_not_changed_and_its_author_is_told_in_words() {
        var never = new RotaId(here.territory(), Ground.DECEMBER.plusMonths(8));
        Refused.with("rota.refusal.notOpen", () -> here.as(here.chef(), new RotaCommand.SubmitRota(never)));
        var nobody = new PractitionerId("personne");
        Refused.with("practitioner.refusal.unknown",
                () -> here.as(here.chef(), new PractitionerCommand.CancelLeave(nobody, here.territory(), "conge")));
        Refused.with("exchange.refusal.unknown",
                () -> here.as(here.chef(), new ExchangeCommand.ApproveExchange(ExchangeId.next(), here.territory())));
        Refused.with("territory.refusal.unknown", () -> commands.sendAndWait(
                new TerritoryCommand.DeclareEstablishment(new TerritoryId("ailleurs"), null, Origin.IMPORT)));
    }

    private static RotaCommand pin(Ground ground) {
        return new RotaCommand.PinDuties(ground.rota(), List.of(ground.night(1)));
    }

    private DomainEventMessage<?> last(Ground ground) {
        return last(ground.rota().toString());
    }

    private DomainEventMessage<?> last(String aggregate) {
        return List.<DomainEventMessage<?>>copyOf(events.readEvents(aggregate).asStream().toList()).getLast();
    }
}
