package fr.vigie.regulation;

import fr.vigie.calendar.SlotCategory;
import fr.vigie.regulation.RuleParameter.Bound;
import fr.vigie.territory.DutyKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** A rule pack passed number by number through a choice: to list its numbers, or to put a territory's own in their place. */
final class LocalOverlay {

    static final int ANY = 1_000_000;
    private static final int HOURS = 24;

    private final RulePack law;
    private final ToIntFunction<RuleParameter> choice;

    private LocalOverlay(RulePack law, ToIntFunction<RuleParameter> choice) {
        this.law = law;
        this.choice = choice;
    }

    /** Every number that a territory may set, in the order of the file. */
    static List<RuleParameter> parameters(RulePack law) {
        List<RuleParameter> met = new ArrayList<>();
        new LocalOverlay(law, parameter -> {
            met.add(parameter);
            return parameter.law();
        }).pack();
        return List.copyOf(met);
    }

    /** The pack with a territory's own numbers, and the caps that it adds. */
    static RulePack over(RulePack law, Map<String, Integer> own) {
        RulePack changed = new LocalOverlay(law, p -> own.containsKey(p.place()) ? p.within(own.get(p.place())) : p.law()).pack();
        List<Cap> caps = new ArrayList<>(changed.caps());
        List<String> known = law.caps().stream().map(CapPlace::of).toList();
        new TreeMap<>(own).forEach((place, max) -> {
            if (!known.contains(place)) {
                CapPlace.read(place, max).ifPresent(caps::add);
            }
        });
        return changed.withCaps(caps);
    }

    private RulePack pack() {
        RestRules rest = rest(law.rest());
        Map<DutyKind, Integer> share = each("travail.partDuTravail.", law.workPercent(), DutyKind.values(), 100);
        Duration weekly = hours("travail.heuresParSemaine", law.maxWeeklyWork(), Bound.AT_MOST, 168);
        PointScale points = points(law.points());
        List<Cap> caps = law.caps().stream().map(cap -> cap.to(number(CapPlace.of(cap), cap.max(),
                cap.usage() ? Bound.FREE : Bound.AT_MOST, 0, ANY))).toList();
        Spacing spacing = new Spacing(law.spacing().kinds(), free("espacement.jours", law.spacing().days(), 31));
        Weights weights = weights(law.weights());
        int deadline = number("publication.jourLimite", law.publishDeadlineDay(), Bound.FREE, 1, 28);
        Duration notice = hours("echanges.preavisHeures", law.swapNotice(), Bound.FREE, HOURS * 30);
        return new RulePack(law.id(), law.inForceFrom(), rest, share, weekly, law.averagedMonths(), points, caps, spacing,
                weights, deadline, notice, law.particulars());
    }

    private RestRules rest(RestRules rest) {
        return new RestRules(rest.mode(), hours("repos.quotidienHeures", rest.daily(), Bound.AT_LEAST, HOURS),
                hours("repos.egalAuDelaDeHeures", rest.equalBeyond(), Bound.AT_MOST, HOURS),
                hours("repos.travailContinuMaxHeures", rest.longestWork(), Bound.AT_MOST, HOURS),
                hours("repos.apresAstreinteHeures", rest.afterAstreinte(), Bound.AT_LEAST, HOURS),
                hours("repos.journeeAvantHeures", rest.dayBefore(), Bound.FREE, 12));
    }

    private PointScale points(PointScale points) {
        return new PointScale(each("points.garde.", points.byCategory(), SlotCategory.values(), ANY),
                each("points.part.", points.kindPercent(), DutyKind.values(), 1000),
                free("points.demiPourcent", points.halfPercent(), 100),
                number("points.fetesPourcent", points.feastPercent(), Bound.FREE, 100, 1000));
    }

    private Weights weights(Weights w) {
        Map<String, Integer> fair = new TreeMap<>();
        new TreeMap<>(w.fair()).forEach((counter, weight) -> fair.put(counter, free("poids.equite." + counter, weight, ANY)));
        return new Weights(fair, weight("site", w.siteFair()), weight("voeu", w.wish()), weight("espacement", w.spacing()),
                weight("weekends", w.weekends()), weight("tele", w.tele()), weight("prestataire", w.external()),
                weight("changement", w.change()), weight("vacation", w.session()), weight("trajet", w.travel()));
    }

    private int weight(String name, int weight) {
        return free("poids." + name, weight, ANY);
    }

    private <E extends Enum<E>> Map<E, Integer> each(String place, Map<E, Integer> numbers, E[] words, int most) {
        Map<E, Integer> chosen = new EnumMap<>(numbers);
        for (E word : words) {
            chosen.put(word, free(place + word.name(), numbers.get(word), most));
        }
        return chosen;
    }

    private Duration hours(String place, Duration hours, Bound bound, int most) {
        return Duration.ofHours(number(place, Math.toIntExact(hours.toHours()), bound, 0, most));
    }

    private int free(String place, int value, int most) {
        return number(place, value, Bound.FREE, 0, most);
    }

    private int number(String place, int value, Bound bound, int least, int most) {
        return choice.applyAsInt(new RuleParameter(place, value, bound, least, most));
    }
}
