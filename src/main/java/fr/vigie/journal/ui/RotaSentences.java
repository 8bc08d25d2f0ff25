package fr.vigie.journal.ui;

import fr.vigie.rota.Compensation;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaEvent;
import fr.vigie.rota.RotaEvent.DerogationTaken;
import fr.vigie.rota.RotaEvent.DutiesPinned;
import fr.vigie.rota.RotaEvent.DutiesReassigned;
import fr.vigie.rota.RotaEvent.DutiesUnpinned;
import fr.vigie.rota.RotaEvent.DutyPinned;
import fr.vigie.rota.RotaEvent.DutyUnpinned;
import fr.vigie.rota.RotaEvent.LinesFollowed;
import fr.vigie.rota.RotaEvent.MonthOpened;
import fr.vigie.rota.RotaEvent.RotaAmended;
import fr.vigie.rota.RotaEvent.RotaApproved;
import fr.vigie.rota.RotaEvent.RotaPublished;
import fr.vigie.rota.RotaEvent.RotaRecalled;
import fr.vigie.rota.RotaEvent.RotaSentBack;
import fr.vigie.rota.RotaEvent.RotaSubmitted;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.ui.Wordbook;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened to a rota, in words. */
final class RotaSentences {

    /** So many duties are named at most; of more, their number is told and the list unfolds. */
    private static final int NAMED = 3;

    private RotaSentences() {
    }

    static Sentence of(RotaEvent event, Wordbook words) {
        return switch (event) {
            case DutiesReassigned e when e.changes().size() > 1 -> new Sentence(again(e.compensates(), words,
                    words.text("journal.event.DutiesReassigned", e.changes().size(), words.month(e.rota()))), e.changes(), List.of(), e.rota());
            case DutiesPinned e when e.duties().size() > NAMED -> pins("Pinned", e.duties(), e.compensates(), e.rota(), words);
            case DutiesUnpinned e when e.duties().size() > NAMED -> pins("Unpinned", e.duties(), e.compensates(), e.rota(), words);
            default -> Sentence.about(event.rota(), text(event, words));
        };
    }

    private static String text(RotaEvent event, Wordbook words) {
        var month = words.month(event.rota());
        return switch (event) {
            case MonthOpened e -> words.text("journal.event.MonthOpened", month, e.duties().size());
            case LinesFollowed e -> words.text("journal.event.LinesFollowed", month, e.added().size(), e.dropped().size(), e.changed().size());
            case DutiesReassigned e -> again(e.compensates(), words, change(e.changes().getFirst(), words));
            case DerogationTaken e -> derogation(e, words);
            case DutiesPinned e -> again(e.compensates(), words, pins("Pinned", e.duties(), words));
            case DutiesUnpinned e -> again(e.compensates(), words, pins("Unpinned", e.duties(), words));
            case DutyPinned e -> words.text("journal.event.DutyPinned", Wordbook.capital(words.duty(e.duty())));
            case DutyUnpinned e -> words.text("journal.event.DutyUnpinned", Wordbook.capital(words.duty(e.duty())));
            case RotaSubmitted e -> words.text("journal.event.RotaSubmitted", month, establishments(e, e.awaited(), words));
            case RotaRecalled e -> words.text("journal.event.RotaRecalled", month);
            case RotaSentBack e -> words.text("journal.event.RotaSentBack", month, e.word());
            case RotaApproved e -> words.text("journal.event.RotaApproved", month, establishments(e, e.establishments(), words));
            case RotaPublished e -> words.text("journal.event.RotaPublished", month, e.version());
            case RotaAmended e -> words.text("journal.event.RotaAmended", month, e.version());
        };
    }

    /** One duty's change as a sentence. */
    static String change(Reassignment change, Wordbook words) {
        var duty = Wordbook.capital(words.duty(change.duty()));
        if (change.before() == null) {
            return words.text("journal.change.given", duty, words.practitioner(change.after()));
        }
        return change.after() == null ? words.text("journal.change.taken", duty, words.practitioner(change.before()))
                : words.text("journal.change.passed", duty, words.practitioner(change.before()), words.practitioner(change.after()));
    }

    /** With the word before it that it takes back another change, or makes it anew. */
    private static String again(Compensation compensates, Wordbook words, String text) {
        return compensates == null ? text : words.text("journal.compensation." + compensates.kind(), text);
    }

    private static String derogation(DerogationTaken e, Wordbook words) {
        var ground = e.ground() == null ? "" : words.text("journal.ground." + e.ground(), e.reason());
        return words.text("journal.event.DerogationTaken", rule(e.rule(), words), words.practitioner(e.practitioner()),
                duties(e.duties(), words), ground);
    }

    private static Sentence pins(String what, List<DutyId> duties, Compensation compensates, RotaId rota, Wordbook words) {
        var text = words.text("journal.event.Duties" + what + ".many", duties.size(), words.month(rota));
        return new Sentence(again(compensates, words, text), List.of(), duties, rota);
    }

    private static String pins(String what, List<DutyId> duties, Wordbook words) {
        return duties.size() == 1 ? words.text("journal.event.Duty" + what, Wordbook.capital(words.duty(duties.getFirst())))
                : words.text("journal.event.Duties" + what, duties.size(), duties(duties, words));
    }

    private static String duties(List<DutyId> duties, Wordbook words) {
        return duties.stream().map(words::duty).collect(Collectors.joining(", "));
    }

    private static String establishments(RotaEvent event, Set<EstablishmentId> all, Wordbook words) {
        return all.stream().map(e -> words.establishment(event.rota().territory(), e)).sorted().collect(Collectors.joining(", "));
    }

    /** By its name; a rule of another time keeps its id. */
    private static String rule(String id, Wordbook words) {
        try {
            return words.text("planning.rule." + id);
        } catch (MissingResourceException formerRule) {
            return id;
        }
    }
}
