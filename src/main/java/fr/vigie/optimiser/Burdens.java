package fr.vigie.optimiser;

import static fr.vigie.optimiser.Phrase.duty;
import static fr.vigie.optimiser.Phrase.practitioner;
import static fr.vigie.optimiser.Phrase.site;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Takes the soft rules' figures apart: whose duties each cost comes from, and why. The sums are the figures. */
final class Burdens {

    private final Facts facts;
    private final Ledger ledger;
    private final List<Violation> found = new ArrayList<>();

    private Burdens(Tables tables, Ledger ledger) {
        this.facts = tables.facts;
        this.ledger = ledger;
    }

    /** In the order of the rules, the heaviest first; {@code amount} is what it costs. */
    static List<Violation> of(Tables tables, Ledger ledger) {
        Burdens burdens = new Burdens(tables, ledger);
        Violations violations = new Violations(tables);
        tables.facts.people.forEach(person -> burdens.carriedBy(person, violations.held(ledger, person)));
        tables.facts.groups.forEach(burdens::group);
        tables.facts.teleLimits.forEach(burdens::tele);
        tables.facts.duties.stream().filter(duty -> !duty.context).forEach(burdens::change);
        burdens.found.sort(Comparator.comparing((Violation burden) -> Rule.of(burden.rule()))
                .thenComparing(Violation::amount, Comparator.reverseOrder()));
        return burdens.found;
    }

    /** @param held in time, context included */
    private void carriedBy(PersonFact person, List<DutyFact> held) {
        List<DutyFact> own = held.stream().filter(duty -> !duty.context).toList();
        own.forEach(duty -> add(Rule.S_EXTERNAL, SoftRules.external(facts.weights, duty, person), person, List.of(duty),
                duty(duty.id), practitioner(person.id), new Phrase.Minutes(duty.minutes)));
        if (person.external) {
            return;
        }
        person.targets.forEach(target -> share(target, person, own));
        person.siteTargets.forEach(target -> share(target, person, own));
        person.wishes.forEach(wish -> wish(wish, own));
        person.sessions.forEach(session -> session(session, own));
        spacing(person, held);
        weekends(person, held);
        own.forEach(duty -> add(Rule.S_TRAVEL, SoftRules.travel(facts.weights, duty, person), person, List.of(duty),
                practitioner(person.id), new Phrase.Minutes(person.travel.getOrDefault(duty.line.siteId, 0)), duty(duty.id)));
    }

    private void share(TargetFact target, PersonFact person, List<DutyFact> own) {
        List<DutyFact> counted = which(own, duty -> duty.count(target.counter()) != 0);
        long load = counted.stream().mapToLong(duty -> duty.count(target.counter())).sum();
        add(Rule.S_FAIR, SoftRules.fair(target, load), person, counted, practitioner(person.id), new Phrase.Number(load),
                counter(target.counter()), new Phrase.Number(target.target()));
    }

    private void share(SiteTargetFact target, PersonFact person, List<DutyFact> own) {
        List<DutyFact> there = which(own, duty -> duty.line.site == target.site());
        long points = there.stream().mapToLong(duty -> duty.points).sum();
        add(Rule.S_SITE, SoftRules.site(target, points), person, there, practitioner(person.id), new Phrase.Number(points),
                site(facts.problem.sites().get(target.site()).id()), new Phrase.Number(target.target()));
    }

    private void group(GroupFact group) {
        List<DutyFact> held = which(facts.duties, duty -> !duty.context && ledger.holder(duty.index) >= 0
                && group.members.contains(facts.people.get(ledger.holder(duty.index))) && duty.count(group.counter) != 0);
        long load = held.stream().mapToLong(duty -> duty.count(group.counter)).sum();
        add(Rule.S_GROUP, SoftRules.group(group, load), null, held, Phrase.group(facts.problem.groups().get(group.index).id()),
                new Phrase.Number(load), new Phrase.Number(group.target));
    }

    private void wish(WishFact wish, List<DutyFact> own) {
        Phrase.Term who = practitioner(wish.person().id);
        if (wish.kind() == Problem.Wish.Kind.AVOID) {
            own.stream().filter(duty -> SoftRules.avoided(wish, duty)).forEach(duty ->
                    said(Rule.S_WISH, "S-WISH.avoid", wish.cost(), wish.person(), List.of(duty), who, duty(duty.id)));
        } else if (own.stream().noneMatch(duty -> SoftRules.preferred(wish, duty))) {
            said(Rule.S_WISH, "S-WISH.prefer", wish.cost(), wish.person(), List.of(), who, moment(wish.span().start()),
                    moment(wish.span().end()));
        }
    }

    private void session(SessionFact session, List<DutyFact> own) {
        List<DutyFact> cancelling = which(own, duty -> SoftRules.cancelled(session, duty));
        if (!cancelling.isEmpty()) {
            add(Rule.S_SESSION, session.cost(), session.person(), cancelling, practitioner(session.person().id),
                    moment(session.span().start()), duty(cancelling.getFirst().id));
        }
    }

    private void spacing(PersonFact person, List<DutyFact> held) {
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size(); j++) {
                DutyFact a = held.get(i);
                DutyFact b = held.get(j);
                add(Rule.S_SPACING, facts.weights.spacing() * SoftRules.spacing(facts.weights, a, b), person, List.of(a, b),
                        practitioner(person.id), duty(a.id), duty(b.id));
            }
        }
    }

    private void weekends(PersonFact person, List<DutyFact> held) {
        Map<Integer, List<DutyFact>> met = new TreeMap<>();
        held.forEach(duty -> {
            for (int weekend : duty.weekends) {
                met.computeIfAbsent(weekend, w -> new ArrayList<>()).add(duty);
            }
        });
        met.forEach((weekend, duties) -> {
            List<DutyFact> next = met.get(weekend + 1);
            if (next != null) {
                long cost = SoftRules.weekends(facts.weights, allContext(duties), allContext(next));
                DutyFact one = duties.getFirst();
                // a duty that spans the days between two week-ends stands in both
                DutyFact other = next.getLast();
                add(Rule.S_WEEKENDS, cost, person, one == other ? List.of(one) : List.of(one, other), practitioner(person.id),
                        duty(one.id), duty(other.id));
            }
        });
    }

    private void tele(TeleFact limit) {
        List<NeedFact> alone = facts.needs.stream().filter(need -> need.site == limit.site() && ledger.covers(need))
                .filter(need -> facts.duties.stream().noneMatch(duty -> ledger.holder(duty.index) >= 0 && !duty.line.tele()
                        && need.coveredBy(duty))).toList();
        long minutes = alone.stream().mapToLong(need -> need.minutes).sum();
        add(Rule.S_TELE, SoftRules.tele(limit, minutes), null, List.of(), site(facts.problem.sites().get(limit.site()).id()),
                new Phrase.Minutes(minutes), new Phrase.Minutes(limit.maxMinutes()));
    }

    private void change(DutyFact duty) {
        int holder = ledger.holder(duty.index);
        PersonFact now = holder < 0 ? null : facts.people.get(holder);
        add(Rule.S_CHANGE, SoftRules.change(facts.weights, duty, now), now, List.of(duty), duty(duty.id),
                practitioner(duty.baseline == null ? null : duty.baseline.id), practitioner(now == null ? null : now.id));
    }

    private void add(Rule rule, long cost, PersonFact person, List<DutyFact> duties, Phrase.Term... terms) {
        said(rule, rule.id(), cost, person, duties, terms);
    }

    private void said(Rule rule, String phrase, long cost, PersonFact person, List<DutyFact> duties, Phrase.Term... terms) {
        if (cost != 0) {
            List<String> ids = duties.stream().map(duty -> duty.id).toList();
            found.add(new Violation(rule.id(), ids, person == null ? null : person.id, cost, Phrase.of(phrase, terms),
                    (person == null ? "" : person.id) + " " + ids));
        }
    }

    private Phrase.Term counter(int counter) {
        return new Phrase.Named(Phrase.Named.Kind.COUNTER, facts.counters.get(counter));
    }

    private Phrase.Term moment(long epochSeconds) {
        return new Phrase.Moment(ZonedDateTime.ofInstant(Instant.ofEpochSecond(epochSeconds), facts.problem.zone()));
    }

    private static boolean allContext(List<DutyFact> duties) {
        return duties.stream().allMatch(duty -> duty.context);
    }

    private static List<DutyFact> which(List<DutyFact> duties, Predicate<DutyFact> counted) {
        return duties.stream().filter(counted).toList();
    }
}
