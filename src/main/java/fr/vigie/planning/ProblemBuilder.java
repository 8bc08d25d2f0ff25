package fr.vigie.planning;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import fr.vigie.calendar.Period;
import fr.vigie.optimiser.Problem;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.rota.Duty;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.SiteId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** From a {@link Situation} to a planning problem: the one translation, for solving, judging and ranking alike. */
final class ProblemBuilder {

    private final Situation situation;
    private final Predicate<Duty> pinned;
    private final ProblemLines lines;
    private final Contributions contributions;
    private final DatedLimits dated;

    private ProblemBuilder(Situation situation, Predicate<Duty> pinned) {
        this.situation = situation;
        this.pinned = pinned;
        this.lines = new ProblemLines(situation.territory(), situation.rota().id().month());
        this.contributions = new Contributions(situation);
        this.dated = new DatedLimits(situation);
    }

    /** @param pinned the duties that keep their holder, or stay open */
    static Problem build(Situation situation, Predicate<Duty> pinned) {
        return new ProblemBuilder(situation, pinned).build();
    }

    private Problem build() {
        var rota = situation.rota();
        var month = rota.id().month();
        var needs = new ProblemNeeds(situation, lines);
        return new Problem(rota.zone(), new Problem.Horizon(month.atDay(1), month.plusMonths(1).atDay(1)),
                situation.territory().sites().stream().map(s -> new Problem.Site(s.id().value())).toList(),
                practitioners(), lines.all(), duties(), needs.needs(), contributions.groups(), lines.combinable(),
                new Problem.Rules(spacing(), needs.teleLimits()), weights(), Map.of());
    }

    private List<Problem.Practitioner> practitioners() {
        var targets = FairTargets.of(situation);
        var siteTargets = SiteTargets.of(situation);
        return situation.practitioners().stream().map(p -> practitioner(p, targets.getOrDefault(p.id(), Map.of()),
                siteTargets.getOrDefault(p.id(), Map.of()))).toList();
    }

    private Problem.Practitioner practitioner(PractitionerView p, Map<String, Integer> targets, Map<String, Integer> siteTargets) {
        var month = situation.rota().id().month();
        var first = p.profileOn(month.atDay(1));
        var profile = p.profileOn(month.atEndOfMonth());
        return new Problem.Practitioner(p.id().value(), heldThroughout(first, profile), sites(p), profile.sector().name(),
                first.remote() && profile.remote(), profile.external(), byName(profile.responseMinutes()), byName(profile.travelMinutes()),
                Absences.of(p, situation).stream().map(this::interval).toList(), wishes(p), sessions(p), null, caps(p),
                targets, siteTargets);
    }

    private List<Problem.Cap> caps(PractitionerView p) {
        var caps = new ArrayList<>(Caps.of(p, situation));
        caps.addAll(dated.capsOf(p));
        return caps;
    }

    /** A skill gained or lost while the month lasts is not counted on: a problem knows one set for the whole of it. */
    private static Set<String> heldThroughout(Profile first, Profile last) {
        return last.skills().stream().filter(first.skills()::contains).collect(toCollection(LinkedHashSet::new));
    }

    /** Where somebody may work on some day of the month; on which day not is for {@link Absences} and {@link DatedLimits}. */
    private Set<String> sites(PractitionerView p) {
        var month = situation.rota().id().month();
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).flatMap(day -> p.entitledSites(day).stream())
                .map(SiteId::value).collect(toCollection(LinkedHashSet::new));
    }

    private List<Problem.Wish> wishes(PractitionerView p) {
        var zone = situation.rota().zone();
        var month = situation.rota().id().month();
        var whole = new Period(month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        return p.wishes().stream().filter(w -> w.period().meets(whole)).map(w -> new Problem.Wish(interval(w.period()),
                Problem.Wish.Kind.valueOf(w.kind().name()), w.strength())).toList();
    }

    private List<Problem.Session> sessions(PractitionerView p) {
        var territory = situation.territory();
        return p.sessionsOf(situation.rota().id().month(), territory.zone(), territory.region()).stream()
                .map(session -> new Problem.Session(interval(session.period()), session.weight())).toList();
    }

    private List<Problem.Duty> duties() {
        var rota = situation.rota();
        var duties = new ArrayList<Problem.Duty>();
        for (var duty : rota.duties().values()) {
            var holder = rota.holder(duty.id());
            var pin = pinned.test(duty) ? new Problem.Pin(holder == null ? null : holder.value()) : null;
            duties.add(duty(duty, pin, false));
        }
        var known = situation.practitioners().stream().map(PractitionerView::id).toList();
        situation.neighbours().stream().filter(held -> known.contains(held.holder()))
                .forEach(held -> duties.add(duty(held.duty(), new Problem.Pin(held.holder().value()), true)));
        return duties;
    }

    private Problem.Duty duty(Duty duty, Problem.Pin pin, boolean context) {
        return new Problem.Duty(duty.id().value(), lines.name(duty.line(), duty.day()),
                duty.periods().stream().map(p -> new Problem.Period(at(p.start()), at(p.end()))).toList(),
                duty.workMinutes(), duty.restMinutes(), counts(duty), pin, context);
    }

    private Map<String, Integer> counts(Duty duty) {
        var counts = new LinkedHashMap<>(contributions.countsOf(duty));
        counts.putAll(dated.countsOf(duty));
        return counts;
    }

    private Problem.Spacing spacing() {
        var spacing = situation.pack().spacing();
        return new Problem.Spacing(kinds(spacing.kinds()), spacing.days());
    }

    static Set<Problem.LineKind> kinds(Set<DutyKind> kinds) {
        return kinds.stream().map(k -> Problem.LineKind.valueOf(k.name())).collect(toCollection(LinkedHashSet::new));
    }

    private Problem.Weights weights() {
        var w = situation.pack().weights();
        return new Problem.Weights(w.fair(), w.siteFair(), w.wish(), w.spacing(), w.weekends(), w.tele(), w.external(),
                w.change(), w.session(), w.travel());
    }

    private Problem.Interval interval(Period period) {
        return new Problem.Interval(at(period.start()), at(period.end()));
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(situation.rota().zone()).toOffsetDateTime();
    }

    private static Map<String, Integer> byName(Map<SiteId, Integer> minutes) {
        return minutes.entrySet().stream().collect(toMap(e -> e.getKey().value(), Map.Entry::getValue));
    }
}
