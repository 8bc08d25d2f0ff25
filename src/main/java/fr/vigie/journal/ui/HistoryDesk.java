package fr.vigie.journal.ui;

import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Role;
import fr.vigie.calendar.SchoolCalendar;
import fr.vigie.journal.Filter;
import fr.vigie.journal.Journal;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Wordbook;
import fr.vigie.ui.Wordbooks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the pages of the history ask, and for which territories their reader may ask it. */
@Component
class HistoryDesk {

    private final CurrentActor current;
    private final Journal journal;
    private final Sentences sentences;
    private final Rotas rotas;
    private final Territories territories;
    private final Practitioners practitioners;
    private final Wordbooks wordbooks;
    private final Clock clock;
    private final SchoolCalendar schools;

    HistoryDesk(CurrentActor current, Journal journal, Sentences sentences, Rotas rotas, Territories territories,
            Practitioners practitioners, Wordbooks wordbooks, Clock clock, SchoolCalendar schools) {
        this.current = current;
        this.journal = journal;
        this.sentences = sentences;
        this.rotas = rotas;
        this.territories = territories;
        this.practitioners = practitioners;
        this.wordbooks = wordbooks;
        this.clock = clock;
        this.schools = schools;
    }

    Journal journal() {
        return journal;
    }

    Rotas rotas() {
        return rotas;
    }

    SchoolCalendar schools() {
        return schools;
    }

    Instant now() {
        return clock.instant();
    }

    Wordbook words(Locale locale) {
        return wordbooks.in(locale);
    }

    /** The territories whose history this reader may see. */
    Set<TerritoryId> visible() {
        Actor reader = current.get();
        return reader.territories().stream().filter(t -> reader.is(Role.ADMINISTRATEUR, t) || reader.is(Role.CHEF_DE_POLE, t))
                .map(TerritoryId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Of the times on the pages. Territories that one person sees are neighbours: the first by name stands for all. */
    ZoneId zone(Locale locale) {
        return visible().stream().min(Comparator.comparing(TerritoryId::value)).map(words(locale)::zone)
                .orElse(ZoneId.of("Europe/Paris"));
    }

    /** Entries in words, the newest first. */
    Stream<Line> lines(Filter filter, int offset, int limit, Locale locale) {
        var words = words(locale);
        return journal.entries(filter, offset, limit).stream()
                .map(entry -> new Line(entry, sentences.of(entry.event(), words), sentences.cause(entry, words)));
    }

    /** Every month that is open, the latest first. */
    List<RotaId> months() {
        return visible().stream().flatMap(t -> rotas.months(t).stream()).map(Rotas.Month::rota)
                .sorted(Comparator.comparing(RotaId::month).reversed().thenComparing(RotaId::toString)).toList();
    }

    /** By name. */
    List<PractitionerView> people() {
        return visible().stream().flatMap(t -> practitioners.of(t).stream()).toList();
    }

    TerritoryView territory(TerritoryId id) {
        return territories.find(id).orElseThrow();
    }

    List<PractitionerView> people(TerritoryId id) {
        return practitioners.of(id);
    }
}
