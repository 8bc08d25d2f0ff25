package fr.vigie.planning;

import fr.vigie.calendar.SpokenDays;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.Duty;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineForesight;
import fr.vigie.territory.TerritoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in words what a change of a line would do to the months already open. */
@Component
class LineEffectWords implements LineForesight {

    /** So many people are named; the others are counted. */
    private static final int NAMED = 4;

    private final LineEffects effects;
    private final Practitioners practitioners;

    LineEffectWords(LineEffects effects, Practitioners practitioners) {
        this.effects = effects;
        this.practitioners = practitioners;
    }

    /** What would become of an open month if it followed its lines as they are now. */
    List<String> of(LineEffect effect, Locale locale) {
        return words(effect.month().territory(), locale).of(effect);
    }

    @Override
    public List<Effect> of(TerritoryId territory, DutyLine line, Locale locale) {
        var found = effects.of(territory, line);
        if (found.isEmpty()) {
            return List.of();
        }
        var words = words(territory, locale);
        return found.stream().map(effect -> new Effect(effect.month().month(),
                PlanningWords.text(locale, "effect.state." + effect.status()), words.of(effect))).toList();
    }

    private Words words(TerritoryId territory, Locale locale) {
        return new Words(practitioners.of(territory).stream()
                .collect(Collectors.toMap(PractitionerView::id, PractitionerView::displayName)), locale);
    }

    private record Words(Map<PractitionerId, String> names, Locale locale) {

        List<String> of(LineEffect effect) {
            var sentences = new ArrayList<String>();
            count("effect.appearing", effect.appearing().stream(), sentences);
            count("effect.disappearing", effect.disappearing().stream().map(LineEffect.Held::duty), sentences);
            held("effect.lost", effect.disappearing(), sentences);
            count("effect.changing", effect.changing().stream().map(LineEffect.Change::was), sentences);
            held("effect.notEntitled", effect.othersMayNotHold(), sentences);
            return sentences;
        }

        private void count(String key, Stream<Duty> duties, List<String> sentences) {
            var days = duties.map(Duty::day).sorted().toList();
            if (!days.isEmpty()) {
                sentences.add(PlanningWords.text(locale, key, days.size(), SpokenDays.said(days.getFirst(), "EEEE d MMMM", locale)));
            }
        }

        private void held(String key, List<LineEffect.Held> duties, List<String> sentences) {
            var held = duties.stream().filter(each -> each.holder() != null).toList();
            if (held.isEmpty()) {
                return;
            }
            var named = held.stream().limit(NAMED).map(each -> names.getOrDefault(each.holder(), each.holder().value())
                    + " (" + SpokenDays.said(each.duty().day(), "EEE d MMM", locale) + ")").collect(Collectors.joining(", "));
            var all = held.size() <= NAMED ? named : PlanningWords.text(locale, "effect.andOthers", named, held.size() - NAMED);
            sentences.add(PlanningWords.text(locale, key, held.size(), all));
        }
    }
}
