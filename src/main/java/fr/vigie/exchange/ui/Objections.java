package fr.vigie.exchange.ui;

import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.ui.Wordbook;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands against an exchange now, in words: the rota as it is, then every rule that it would break. */
final class Objections {

    private Objections() {
    }

    /** Empty when it can be carried out. */
    static List<String> against(ExchangeTerms terms, ExchangeDesk desk, Wordbook words) {
        var rota = desk.rotas().find(terms.rota());
        if (rota.isEmpty()) {
            return List.of(words.text("exchange.refusal.unknownDuty"));
        }
        var state = rota.get();
        var facts = facts(state, terms, desk, words);
        return facts.isEmpty() ? rules(state, terms, desk, words) : facts;
    }

    private static List<String> facts(RotaState rota, ExchangeTerms terms, ExchangeDesk desk, Wordbook words) {
        var submitted = rota.status() == RotaStatus.SUBMITTED ? Stream.of(words.text("exchange.against.submitted"))
                : Stream.<String>empty();
        return Stream.concat(submitted, terms.changes().stream().flatMap(change -> fact(rota, change, desk, words))).toList();
    }

    private static Stream<String> fact(RotaState rota, Reassignment change, ExchangeDesk desk, Wordbook words) {
        var duty = rota.duties().get(change.duty());
        if (duty == null) {
            return Stream.of(words.text("exchange.refusal.unknownDuty"));
        }
        var holder = rota.holder(duty.id());
        if (!Objects.equals(holder, change.before())) {
            return Stream.of(words.text("exchange.against.otherHolder", Wordbook.capital(words.duty(rota.id().territory(), duty)), words.practitioner(holder)));
        }
        return duty.start().isAfter(desk.now()) ? Stream.empty()
                : Stream.of(words.text("exchange.against.begun", Wordbook.capital(words.duty(rota.id().territory(), duty))));
    }

    private static List<String> rules(RotaState rota, ExchangeTerms terms, ExchangeDesk desk, Wordbook words) {
        return desk.counsel().judge(rota, terms.changes()).stream().map(b -> b.text().in(words.locale())).distinct().toList();
    }
}
