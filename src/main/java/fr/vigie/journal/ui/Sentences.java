package fr.vigie.journal.ui;

import fr.vigie.access.AccountEvent;
import fr.vigie.exchange.ExchangeEvent;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.Exchanges;
import fr.vigie.journal.Entry;
import fr.vigie.journal.Journal;
import fr.vigie.practitioner.PractitionerEvent;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaEvent;
import fr.vigie.territory.TerritoryEvent;
import fr.vigie.ui.Wordbook;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what happened, one sentence an event. An event of a type unknown to this version is said by its name. */
@Component
class Sentences {

    private static final String EXCHANGE = "exchange/";
    private static final String GENERATION = "generation/";
    private static final String ABSENCE = "absence/";

    private final Exchanges exchanges;
    private final Journal journal;

    Sentences(Exchanges exchanges, Journal journal) {
        this.exchanges = exchanges;
        this.journal = journal;
    }

    Sentence of(Object event, Wordbook words) {
        return switch (event) {
            case RotaEvent rota -> RotaSentences.of(rota, words);
            case ExchangeEvent exchange -> ExchangeSentences.of(exchange, id -> exchanges.find(id).map(Exchanges.View::terms), words);
            case TerritoryEvent territory -> Sentence.of(TerritorySentences.of(territory, words));
            case PractitionerEvent practitioner -> Sentence.of(PractitionerSentences.of(practitioner, journal::broughtIn, words));
            case AccountEvent.PasswordChanged changed -> Sentence.of(words.text("journal.event.PasswordChanged", changed.name()));
            case AccountEvent.FirstPasswordGiven given -> Sentence.of(words.text("journal.event.FirstPasswordGiven", given.name()));
            case Entry.Unreadable unknown -> Sentence.of(words.text("journal.event.unknown", spaced(unknown.type())));
            default -> Sentence.of(words.text("journal.event.unknown", spaced(event.getClass().getSimpleName())));
        };
    }

    /** What led to an entry, in words; empty when it stands for itself or says so already. */
    Optional<String> cause(Entry entry, Wordbook words) {
        if (entry.cause().isEmpty() || entry.event() instanceof ExchangeEvent) {
            return Optional.empty();
        }
        if (entry.cause().startsWith(GENERATION)) {
            return Optional.of(words.text("journal.cause.generation"));
        }
        if (entry.cause().startsWith(ABSENCE)) {
            return Optional.of(words.text("journal.cause.absence",
                    words.practitioner(new PractitionerId(entry.cause().substring(ABSENCE.length())))));
        }
        return Optional.of(exchange(entry.cause()).flatMap(exchanges::find).map(view -> words.text("journal.cause.exchange",
                words.practitioner(view.terms().from()), words.practitioner(view.terms().to()))).orElse(entry.cause()));
    }

    private static Optional<ExchangeId> exchange(String cause) {
        try {
            return cause.startsWith(EXCHANGE)
                    ? Optional.of(new ExchangeId(UUID.fromString(cause.substring(EXCHANGE.length())))) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** «RotaClosed» as «Rota closed». */
    static String spaced(String type) {
        var words = type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? type : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
