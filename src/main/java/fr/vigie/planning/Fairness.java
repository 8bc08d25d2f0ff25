package fr.vigie.planning;

import static java.util.stream.Collectors.toMap;

import fr.vigie.access.Refusal;
import fr.vigie.planning.FairnessReport.Person;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePack;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.Rotas.Load;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The load of each radiologist against their share, by the one definition at which the optimiser aims too. */
@Service
public class Fairness {

    /** The order in which they are spoken of; others follow. */
    private static final List<String> ORDER = List.of(RulePack.POINTS, "nights", "weekends", "sundaysHolidays", "feasts");

    private final Situations situations;
    private final Practitioners practitioners;
    private final Rotas rotas;

    Fairness(Situations situations, Practitioners practitioners, Rotas rotas) {
        this.practitioners = practitioners;
        this.situations = situations;
        this.rotas = rotas;
    }

    /** One month against what it should bring to each, what past months left over included. */
    public FairnessReport ofMonth(RotaId rota) {
        return ofMonth(situation(rota));
    }

    /** What was held from a month on, this rota's included, against the share of what was held. */
    public FairnessReport since(YearMonth from, RotaId rota) {
        return since(situation(rota), situations.loads(rota.territory(), from, rota.month().plusMonths(1)), from);
    }

    /** The first month of which anything is known, before Vigie included. */
    public YearMonth first(TerritoryId territory) {
        var planned = rotas.months(territory).stream().map(month -> month.rota().month());
        var earlier = practitioners.of(territory).stream().flatMap(p -> p.earlierCounts().stream()).map(EarlierCounts::from);
        return Stream.concat(planned, earlier).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Who held Christmas and New Year, winter by winter, the newest first; winters of which nothing is known are left out. */
    public List<FeastsHeld> feasts(TerritoryId territory, ZoneId zone) {
        return rotas.months(territory).stream().map(month -> month.rota().month()).flatMap(Fairness::winter).distinct()
                .sorted(Comparator.reverseOrder()).map(winter -> feasts(territory, zone, winter))
                .filter(feasts -> !feasts.held().isEmpty()).toList();
    }

    static FairnessReport ofMonth(Situation situation) {
        var targets = FairTargets.of(situation);
        var balances = new HashMap<PractitionerId, Map<String, FairBalance>>();
        targets.forEach((who, counters) -> counters.forEach((counter, share) -> FairTargets.add(balances, who, counter, new FairBalance(share, 0))));
        var rota = situation.rota();
        rota.holders().forEach((duty, who) -> rota.duties().get(duty).counts()
                .forEach((counter, n) -> FairTargets.add(balances, who, counter, new FairBalance(0, n))));
        return report(situation, balances);
    }

    static FairnessReport since(Situation situation, List<Load> loads, YearMonth from) {
        return report(situation, FairTargets.balances(situation, loads, from, situation.rota().id().month().plusMonths(1)));
    }

    private static FairnessReport report(Situation situation, Map<PractitionerId, Map<String, FairBalance>> balances) {
        var weighed = situation.pack().weights().fair().keySet();
        var counters = Stream.concat(ORDER.stream().filter(weighed::contains),
                weighed.stream().filter(counter -> !ORDER.contains(counter)).sorted()).toList();
        var people = situation.practitioners().stream().filter(p -> !p.profile().external() && balances.containsKey(p.id()))
                .map(p -> new Person(p, counters.stream().filter(balances.get(p.id())::containsKey)
                        .collect(toMap(counter -> counter, balances.get(p.id())::get)))).toList();
        return new FairnessReport(counters, people);
    }

    private static Stream<Integer> winter(YearMonth month) {
        return switch (month.getMonth()) {
            case DECEMBER -> Stream.of(month.getYear());
            case JANUARY -> Stream.of(month.getYear() - 1);
            default -> Stream.empty();
        };
    }

    private FeastsHeld feasts(TerritoryId territory, ZoneId zone, int winter) {
        var from = LocalDate.of(winter, Month.DECEMBER, 24).atStartOfDay(zone).toInstant();
        var to = LocalDate.of(winter + 1, Month.JANUARY, 2).atTime(8, 0).atZone(zone).toInstant();
        return FeastsHeld.of(winter, zone, rotas.between(territory, from, to));
    }

    private Situation situation(RotaId id) {
        RotaState rota = rotas.find(id).orElseThrow(() -> new Refusal("planning.refusal.notOpen"));
        return situations.of(rota);
    }
}
