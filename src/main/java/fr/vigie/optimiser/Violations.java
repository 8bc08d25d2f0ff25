package fr.vigie.optimiser;

import static fr.vigie.optimiser.Phrase.duty;
import static fr.vigie.optimiser.Phrase.practitioner;
import static fr.vigie.optimiser.Phrase.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what an assignment violates, and says why. */
final class Violations {

    private final Tables tables;
    private final Facts facts;

    Violations(Tables tables) {
        this.tables = tables;
        this.facts = tables.facts;
    }

    /** Hard ones in the order of the duties, then uncovered duties and needs. */
    List<Violation> all(Ledger ledger) {
        List<Violation> found = new ArrayList<>();
        for (PersonFact person : facts.people) {
            found.addAll(of(person, held(ledger, person)));
        }
        for (DutyFact duty : facts.duties) {
            pin(duty, ledger.holder(duty.index), found);
        }
        found.sort(Comparator.comparing(violation -> Rule.of(violation.rule())));
        uncovered(ledger, found);
        return found;
    }

    /** In time, context included. */
    List<DutyFact> held(Ledger ledger, PersonFact person) {
        List<DutyFact> held = new ArrayList<>();
        for (int i = 0; i < ledger.heldCount(person.index); i++) {
            held.add(facts.duties.get(ledger.held(person.index, i)));
        }
        held.sort(Comparator.comparingInt(duty -> duty.index));
        return held;
    }

    /** The hard violations of one person who holds these duties, in time; H-PIN aside. */
    List<Violation> of(PersonFact person, List<DutyFact> held) {
        List<Violation> found = new ArrayList<>();
        for (DutyFact duty : held) {
            unfit(duty, person, found);
        }
        if (person.external) {
            return found;
        }
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size(); j++) {
                together(held.get(i), held.get(j), person, found);
            }
        }
        for (CapFact cap : person.caps) {
            over(cap, held, found);
        }
        work(person, held, found);
        return found;
    }

    /** H-PIN of one duty; {@code holder} -1: nobody. */
    void pin(DutyFact duty, int holder, List<Violation> found) {
        PersonFact person = holder < 0 ? null : facts.people.get(holder);
        if (HardRules.pin(duty, person)) {
            String id = person == null ? null : person.id;
            found.add(new Violation(Rule.H_PIN.id(), List.of(duty.id), id, 1, Phrase.of("H-PIN", duty(duty.id),
                    practitioner(duty.pinned == null ? null : duty.pinned.id), practitioner(id)), duty.id));
        }
    }

    private void unfit(DutyFact duty, PersonFact person, List<Violation> found) {
        if (HardRules.skill(duty, person)) {
            List<Phrase.Named> lacking = duty.line.skills.stream().filter(skill -> !person.skills.contains(skill))
                    .sorted().map(skill -> new Phrase.Named(Phrase.Named.Kind.SKILL, skill)).toList();
            found.add(unfit(Rule.H_SKILL, duty, person, Phrase.of("H-SKILL",
                    duty(duty.id), practitioner(person.id), new Phrase.Listed(lacking))));
        }
        if (HardRules.entitled(duty, person)) {
            found.add(unfit(Rule.H_ENTITLED, duty, person, notEntitled(duty, person)));
        }
        if (HardRules.available(duty, person)) {
            TimeSpan span = person.unavailable.stream().filter(duty::meets).findFirst().orElseThrow();
            found.add(unfit(Rule.H_AVAILABLE, duty, person, Phrase.of("H-AVAILABLE",
                    duty(duty.id), practitioner(person.id), moment(span.start()), moment(span.end()))));
        }
        if (HardRules.response(duty, person)) {
            Integer minutes = person.response.get(duty.line.siteId);
            Phrase.Term most = new Phrase.Minutes(duty.line.maxResponse);
            found.add(unfit(Rule.H_RESPONSE, duty, person, minutes == null
                    ? Phrase.of("H-RESPONSE.unknown", duty(duty.id), practitioner(person.id), site(duty.line.siteId),
                            most)
                    : Phrase.of("H-RESPONSE", duty(duty.id), practitioner(person.id), site(duty.line.siteId),
                            new Phrase.Minutes(minutes), most)));
        }
    }

    private static Violation unfit(Rule rule, DutyFact duty, PersonFact person, Phrase reason) {
        return new Violation(rule.id(), List.of(duty.id), person.id, 1, reason, duty.id + " " + person.id);
    }

    /** The sector first: of a line that is closed to theirs, no agreement with the site would let them hold it. */
    private static Phrase notEntitled(DutyFact duty, PersonFact person) {
        LineFact line = duty.line;
        if (line.sectors != null && !line.sectors.contains(person.sector)) {
            return Phrase.of("H-ENTITLED.sector", duty(duty.id), practitioner(person.id), Phrase.line(line.id),
                    new Phrase.Named(Phrase.Named.Kind.SECTOR, person.sector));
        }
        return line.tele() ? Phrase.of("H-ENTITLED.remote", duty(duty.id), practitioner(person.id))
                : Phrase.of("H-ENTITLED.site", duty(duty.id), practitioner(person.id), site(line.siteId));
    }

    private void together(DutyFact a, DutyFact b, PersonFact person, List<Violation> found) {
        int code = tables.between(a.index, b.index);
        if (Pairs.compatible(code)) {
            return;
        }
        String about = a.id + " " + b.id + " " + person.id;
        if (Pairs.overlaps(code) > 0) {
            found.add(new Violation(Rule.H_OVERLAP.id(), List.of(a.id, b.id), person.id, 1,
                    Phrase.of("H-OVERLAP", duty(a.id), duty(b.id), practitioner(person.id)), about));
        }
        if (HardRules.rest(a, b)) {
            found.add(rest(a, b, person, about));
        }
        if (HardRules.rest(b, a)) {
            found.add(rest(b, a, person, about));
        }
    }

    private static Violation rest(DutyFact a, DutyFact b, PersonFact person, String about) {
        Phrase reason = Phrase.of("H-REST", new Phrase.Minutes(a.restSeconds / 60), duty(a.id),
                new Phrase.Minutes(HardRules.shortestRest(a, b) / 60), duty(b.id));
        return new Violation(Rule.H_REST.id(), List.of(a.id, b.id), person.id, 1, reason, a.id + " then " + about);
    }

    private void over(CapFact cap, List<DutyFact> held, List<Violation> found) {
        Map<Integer, List<DutyFact>> byWindow = new LinkedHashMap<>();
        for (DutyFact duty : held) {
            if (cap.looksAt(duty)) {
                byWindow.computeIfAbsent(duty.window(cap.window), window -> new ArrayList<>()).add(duty);
            }
        }
        byWindow.values().forEach(duties -> {
            long total = duties.stream().mapToLong(duty -> duty.count(cap.counter)).sum();
            long over = HardRules.cap(cap, total);
            if (over > 0 && duties.stream().anyMatch(duty -> !duty.context)) {
                List<String> counted = duties.stream().filter(duty -> duty.count(cap.counter) > 0)
                        .map(duty -> duty.id).toList();
                Phrase.Span span = new Phrase.Span(cap.window, firstDay(cap.window, duties.getFirst().day));
                found.add(new Violation(Rule.H_CAP.id(), counted, cap.person.id, over, Phrase.of("H-CAP",
                        practitioner(cap.person.id), new Phrase.Named(Phrase.Named.Kind.COUNTER, cap.counterId),
                        new Phrase.Number(total), span, new Phrase.Number(cap.max)),
                        cap.person.id + " " + cap.person.caps.indexOf(cap) + " " + span.first()));
            }
        });
    }

    private static LocalDate firstDay(Problem.Cap.Window window, LocalDate day) {
        return switch (window) {
            case WEEK -> RotaCalendar.monday(day);
            case MONTH -> day.withDayOfMonth(1);
            case HORIZON -> null;
        };
    }

    private static void work(PersonFact person, List<DutyFact> held, List<Violation> found) {
        List<DutyFact> own = held.stream().filter(duty -> !duty.context).toList();
        long minutes = own.stream().mapToLong(duty -> duty.workMinutes).sum();
        long over = HardRules.work(person, minutes);
        if (over > 0) {
            found.add(new Violation(Rule.H_WORK.id(), own.stream().map(duty -> duty.id).toList(), person.id, over,
                    Phrase.of("H-WORK", practitioner(person.id), new Phrase.Minutes(minutes),
                            new Phrase.Minutes(person.maxWork)), person.id));
        }
    }

    private void uncovered(Ledger ledger, List<Violation> found) {
        for (DutyFact duty : facts.duties) {
            long cost = MediumRules.duty(duty);
            if (ledger.holder(duty.index) < 0 && cost > 0) {
                found.add(new Violation(Rule.M_DUTY.id(), List.of(duty.id), null, cost, Phrase.of("M-DUTY",
                        duty(duty.id), new Phrase.Minutes(duty.minutes)), duty.id));
            }
        }
        for (NeedFact need : facts.needs) {
            if (!ledger.covers(need)) {
                found.add(new Violation(Rule.M_NEED.id(), List.of(), null, MediumRules.need(need),
                        Phrase.of("M-NEED", site(need.need.site()), moment(need.span.start()), moment(need.span.end()),
                                new Phrase.Minutes(need.minutes)), need.need.id()));
            }
        }
    }

    private Phrase.Term moment(long epochSeconds) {
        return new Phrase.Moment(ZonedDateTime.ofInstant(Instant.ofEpochSecond(epochSeconds), facts.problem.zone()));
    }
}
