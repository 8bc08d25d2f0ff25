package fr.vigie.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.exchange.ExchangeCommand.AcceptExchange;
import fr.vigie.exchange.ExchangeCommand.ApproveExchange;
import fr.vigie.exchange.ExchangeCommand.OfferExchange;
import fr.vigie.exchange.ExchangeEvent;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.practitioner.PractitionerEvent.PractitionerRegistered;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaEvent.DutiesReassigned;
import fr.vigie.rota.RotaEvent.MonthOpened;
import fr.vigie.territory.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VigieTest
class JournalTest {
    @Autowired
    private Journal journal;
    @Autowired
    private EventReader reader;
    @Autowired
    private Ground here;
    @Autowired
    private Ground elsewhere;

    @Test
    void an_entry_says_who_when_what_why_and_whence() {
        var before = Instant.now().minusSeconds(1);
        here.pass(here.night(3), null, here.morvan());
        var last = journal.entries(everything(), 0, 1).getFirst();
        assertThat(last.author()).isEqualTo(here.chef().id());
        assertThat(last.authorName()).isEqualTo("Dr Chef");
        assertThat(last.reason()).isEqualTo("À l’essai");
        assertThat(last.origin()).isEqualTo(Origin.MAIN);
        assertThat(last.at()).isAfter(before);
        assertThat(last.event()).isInstanceOf(DutiesReassigned.class);
    }

    @Test
    void the_newest_stands_first_and_pages_follow_one_another() {
        here.pass(here.night(3), null, here.morvan());
        var all = journal.entries(everything(), 0, 1_000);
        assertThat(all).hasSize(journal.count(everything()));
        assertThat(all).extracting(Entry::index).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(journal.entries(everything(), 2, 2)).extracting(Entry::index)
                .isEqualTo(all.subList(2, 4).stream().map(Entry::index).toList());
    }

    @Test
    void what_is_written_later_does_not_shift_the_pages() {
        var then = everything().upTo(journal.newest());
        var first = journal.entries(then, 0, 2);
        here.pass(here.night(3), null, here.morvan());
        assertThat(journal.entries(then, 0, 2)).extracting(Entry::index).isEqualTo(first.stream().map(Entry::index).toList());
        assertThat(journal.count(then)).isLessThan(journal.count(everything()));
    }

    @Test
    void each_territory_keeps_its_history_to_itself() {
        elsewhere.pass(elsewhere.night(3), null, elsewhere.morvan());
        assertThat(journal.entries(everything(), 0, 1_000)).allSatisfy(entry ->
                assertThat(entry.aggregate()).startsWith(here.territory().value()));
        assertThat(journal.count(Filter.all(Set.of(here.territory(), elsewhere.territory()))))
                .isEqualTo(journal.count(everything()) + journal.count(Filter.all(Set.of(elsewhere.territory()))));
        assertThat(journal.entries(Filter.all(Set.of()), 0, 10)).isEmpty();
    }

    @Test
    void a_practitioner_is_found_wherever_they_are_named_even_in_an_exchange_answered_by_another() {
        var id = exchanged();
        var found = journal.entries(new Filter(Set.of(here.territory()), "", null, null, here.morvan(), null, null), 0, 100);
        assertThat(found).extracting(Entry::event).anyMatch(PractitionerRegistered.class::isInstance)
                .anyMatch(DutiesReassigned.class::isInstance).contains(new ExchangeEvent.ExchangeApproved(id));
        assertThat(found).extracting(Entry::event).noneMatch(MonthOpened.class::isInstance);
        assertThat(of(here.leroy())).extracting(Entry::event).allMatch(PractitionerRegistered.class::isInstance);
    }

    @Test
    void a_month_comes_with_the_exchanges_about_it() {
        var id = exchanged();
        var found = journal.entries(new Filter(Set.of(here.territory()), "", null, here.rota(), null, null, null), 0, 100);
        assertThat(found).extracting(Entry::event).contains(new ExchangeEvent.ExchangeAccepted(id));
        assertThat(found).extracting(Entry::event).anyMatch(MonthOpened.class::isInstance).noneMatch(PractitionerRegistered.class::isInstance);
    }

    @Test
    void by_origin_by_words_and_by_time() {
        exchanged();
        assertThat(narrowed("", Origin.ECHANGE, null, null)).extracting(Entry::origin).containsOnly(Origin.ECHANGE);
        assertThat(narrowed("mariage", null, null, null)).isNotEmpty().allMatch(e -> e.reason().equals("Un mariage"));
        assertThat(narrowed("100%", null, null, null)).isEmpty();
        var approved = journal.entries(everything(), 0, 1).getFirst().at();
        assertThat(narrowed("", null, approved, null)).isNotEmpty();
        assertThat(narrowed("", null, approved.plusSeconds(1), null)).isEmpty();
        assertThat(narrowed("", null, null, approved.minusSeconds(3_600))).isEmpty();
    }

    @Test
    void what_one_command_did_is_one_change() {
        here.pass(here.night(3), null, here.morvan());
        here.pass(here.night(3), here.morvan(), null);
        assertThat(journal.changes(here.rota())).hasSize(3);
    }

    @Test
    void an_event_of_a_type_that_is_not_known_stays_readable() {
        var read = reader.read("fr.vigie.rota.RotaEvent$RotaClosed", null, "{\"rota\":\"ght/2026-12\"}");
        assertThat(read).isEqualTo(new Entry.Unreadable("RotaClosed", "{\"rota\":\"ght/2026-12\"}"));
        var misshapen = reader.read(DutiesReassigned.class.getName(), null, "{\"rota\":[1]}");
        assertThat(misshapen).isInstanceOf(Entry.Unreadable.class);
    }

    private ExchangeId exchanged() {
        here.pass(here.night(5), null, here.morvan());
        here.settled();
        var id = ExchangeId.next();
        here.as(here.accountOf(here.morvan()), new OfferExchange(id,
                new ExchangeTerms(here.rota(), here.night(5), here.morvan(), here.costa(), null), "Un mariage"));
        here.as(here.accountOf(here.costa()), new AcceptExchange(id, here.costa()));
        here.as(here.chef(), new ApproveExchange(id, here.territory()));
        return id;
    }

    private Filter everything() {
        return Filter.all(Set.<TerritoryId>of(here.territory()));
    }

    private List<Entry> of(PractitionerId practitioner) {
        return journal.entries(new Filter(Set.of(here.territory()), "", null, null, practitioner, null, null), 0, 100);
    }

    private List<Entry> narrowed(String text, Origin origin, Instant from, Instant to) {
        return journal.entries(new Filter(Set.of(here.territory()), text, origin, null, null, from, to), 0, 100);
    }
}
