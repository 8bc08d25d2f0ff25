package fr.vigie.optimiser;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules once more, plain and slow, from the problem itself: it shares no code with what it checks. */
final class PlainScorer {

    private final Problem problem;
    private final Map<String, String> assignments;
    private final Map<String, Problem.Line> lines;
    private final Map<Rule, Long> figures = new EnumMap<>(Rule.class);

    private PlainScorer(Problem problem, Map<String, String> assignments) {
        this.problem = problem;
        this.assignments = assignments;
        this.lines = problem.lines().stream().collect(Collectors.toMap(Problem.Line::id, line -> line));
        for (Rule rule : Rule.values()) {
            figures.put(rule, 0L);
        }
    }

    /** Every rule's figure. */
    static Map<Rule, Long> figures(Problem problem, Map<String, String> assignments) {
        PlainScorer scorer = new PlainScorer(problem, assignments);
        problem.duties().stream().filter(duty -> !duty.context()).forEach(scorer::duty);
        problem.practitioners().stream().filter(person -> !person.external()).forEach(scorer::person);
        problem.groups().forEach(scorer::group);
        scorer.needs();
        return scorer.figures;
    }

    private void add(Rule rule, long amount) {
        figures.merge(rule, amount, Long::sum);
    }

    private String holder(Problem.Duty duty) {
        return duty.context() ? duty.pin().practitioner() : assignments.get(duty.id());
    }

    private Problem.Line line(Problem.Duty duty) {
        return lines.get(duty.line());
    }

    private void duty(Problem.Duty duty) {
        String holder = holder(duty);
        if (duty.pin() != null && !Objects.equals(duty.pin().practitioner(), holder)) {
            add(Rule.H_PIN, 1);
        }
        if (problem.baseline().containsKey(duty.id()) && !Objects.equals(problem.baseline().get(duty.id()), holder)) {
            add(Rule.S_CHANGE, problem.weights().change());
        }
        if (holder == null) {
            add(Rule.M_DUTY, line(duty).criticality() * minutes(duty));
            return;
        }
        Problem.Practitioner person =
                problem.practitioners().stream().filter(one -> one.id().equals(holder)).findFirst().orElseThrow();
        alone(duty, person);
        if (person.external()) {
            add(Rule.S_EXTERNAL, problem.weights().external() * Math.ceilDiv(minutes(duty), 60L));
        } else {
            aloneInside(duty, person);
        }
    }

    private void alone(Problem.Duty duty, Problem.Practitioner person) {
        Problem.Line line = line(duty);
        if (!person.skills().containsAll(line.skills())) {
            add(Rule.H_SKILL, 1);
        }
        boolean siteClosed = line.site() != null && !person.sites().contains(line.site());
        boolean notRemote = line.kind() == Problem.LineKind.TELERADIOLOGIE && !person.remote();
        boolean sectorClosed = line.sectors() != null && !line.sectors().contains(person.sector());
        if (siteClosed || notRemote || sectorClosed) {
            add(Rule.H_ENTITLED, 1);
        }
    }

    private void aloneInside(Problem.Duty duty, Problem.Practitioner person) {
        Problem.Line line = line(duty);
        if (person.unavailable().stream().anyMatch(away -> meets(duty, away))) {
            add(Rule.H_AVAILABLE, 1);
        }
        if (line.kind() == Problem.LineKind.ASTREINTE && line.maxResponseMinutes() != null
                && person.responseMinutes().getOrDefault(line.site(), Integer.MAX_VALUE) > line.maxResponseMinutes()) {
            add(Rule.H_RESPONSE, 1);
        }
        if (line.site() != null) {
            int travel = person.travelMinutes().getOrDefault(line.site(), 0);
            add(Rule.S_TRAVEL, problem.weights().travel() * ((travel + 14L) / 15));
        }
        for (Problem.Wish wish : person.wishes()) {
            if (wish.kind() == Problem.Wish.Kind.AVOID && meets(duty, wish.interval())) {
                add(Rule.S_WISH, (long) problem.weights().wish() * wish.strength());
            }
        }
    }

    private void person(Problem.Practitioner person) {
        List<Problem.Duty> held =
                problem.duties().stream().filter(duty -> person.id().equals(holder(duty))).toList();
        List<Problem.Duty> own = held.stream().filter(duty -> !duty.context()).toList();
        for (Problem.Duty a : held) {
            for (Problem.Duty b : held) {
                if (a != b && !(a.context() && b.context())) {
                    ordered(a, b);
                }
            }
        }
        person.caps().forEach(cap -> cap(cap, held));
        long work = own.stream().mapToLong(Problem.Duty::workMinutes).sum();
        if (person.maxWorkMinutes() != null && work > person.maxWorkMinutes()) {
            add(Rule.H_WORK, (work - person.maxWorkMinutes() + 59) / 60);
        }
        person.targets().forEach((counter, target) -> {
            long off = load(own, counter) - target;
            add(Rule.S_FAIR, problem.weights().fair().getOrDefault(counter, 0) * off * off);
        });
        person.siteTargets().forEach((site, target) -> {
            long off = load(own.stream().filter(duty -> site.equals(line(duty).site())).toList(), "points") - target;
            add(Rule.S_SITE, problem.weights().siteFair() * off * off);
        });
        for (Problem.Wish wish : person.wishes()) {
            if (wish.kind() == Problem.Wish.Kind.PREFER
                    && own.stream().noneMatch(duty -> meets(duty, wish.interval()))) {
                add(Rule.S_WISH, (long) problem.weights().wish() * wish.strength());
            }
        }
        weekends(held, own);
        for (Problem.Session session : person.sessions()) {
            if (own.stream().anyMatch(duty -> cancels(duty, session))) {
                add(Rule.S_SESSION, (long) problem.weights().session() * session.weight());
            }
        }
    }

    /** Each pair comes twice, once in each order. */
    private void ordered(Problem.Duty a, Problem.Duty b) {
        boolean first = a.id().compareTo(b.id()) < 0;
        boolean combinable = problem.combinable().stream().anyMatch(pair ->
                pair.one().equals(a.line()) && pair.other().equals(b.line())
                        || pair.one().equals(b.line()) && pair.other().equals(a.line()));
        if (!combinable) {
            if (first && a.periods().stream().anyMatch(period -> meets(b, interval(period)))) {
                add(Rule.H_OVERLAP, 1);
            }
            if (tooShort(a, b)) {
                add(Rule.H_REST, 1);
            }
        }
        Problem.Spacing spacing = problem.rules().spacing();
        if (first && spacing.kinds().contains(line(a).kind()) && spacing.kinds().contains(line(b).kind())) {
            long apart = Math.abs(ChronoUnit.DAYS.between(startDay(a), startDay(b)));
            add(Rule.S_SPACING, problem.weights().spacing() * Math.max(0, spacing.days() - apart));
        }
    }

    private static boolean tooShort(Problem.Duty a, Problem.Duty b) {
        for (Problem.Period worked : a.periods()) {
            for (Problem.Period next : b.periods()) {
                Duration gap = Duration.between(worked.end(), next.start());
                if (!gap.isNegative() && gap.compareTo(Duration.ofMinutes(a.restMinutes())) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void cap(Problem.Cap cap, List<Problem.Duty> held) {
        Map<Object, List<Problem.Duty>> windows = new HashMap<>();
        for (Problem.Duty duty : held) {
            if (cap.kinds().contains(line(duty).kind())) {
                LocalDate day = startDay(duty);
                Object window = switch (cap.window()) {
                    case WEEK -> List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                    case MONTH -> List.of(day.getYear(), day.getMonth());
                    case HORIZON -> "all";
                };
                if (!(duty.context() && cap.window() == Problem.Cap.Window.HORIZON)) {
                    windows.computeIfAbsent(window, none -> new ArrayList<>()).add(duty);
                }
            }
        }
        for (List<Problem.Duty> duties : windows.values()) {
            if (duties.stream().anyMatch(duty -> !duty.context())) {
                add(Rule.H_CAP, Math.max(0, load(duties, cap.counter()) - cap.max()));
            }
        }
    }

    private void weekends(List<Problem.Duty> held, List<Problem.Duty> own) {
        Set<LocalDate> all = saturdays(held);
        Set<LocalDate> mine = saturdays(own);
        for (LocalDate saturday : all) {
            LocalDate next = saturday.plusDays(7);
            if (all.contains(next) && (mine.contains(saturday) || mine.contains(next))) {
                add(Rule.S_WEEKENDS, problem.weights().weekends());
            }
        }
    }

    private Set<LocalDate> saturdays(List<Problem.Duty> duties) {
        Set<LocalDate> found = new TreeSet<>();
        for (Problem.Duty duty : duties) {
            for (Problem.Period period : duty.periods()) {
                Instant last = period.end().toInstant().minusSeconds(1);
                LocalDate day = local(period.start());
                while (!day.isAfter(last.atZone(problem.zone()).toLocalDate())) {
                    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                        found.add(day);
                    } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                        found.add(day.minusDays(1));
                    }
                    day = day.plusDays(1);
                }
            }
        }
        return found;
    }

    private static boolean cancels(Problem.Duty duty, Problem.Session session) {
        return duty.restMinutes() > 0 && duty.periods().stream().anyMatch(period ->
                period.start().isBefore(session.interval().to())
                        && session.interval().from().isBefore(period.end().plusMinutes(duty.restMinutes())));
    }

    private void group(Problem.Group group) {
        List<Problem.Duty> held = problem.duties().stream()
                .filter(duty -> !duty.context() && group.members().contains(holder(duty))).toList();
        long off = load(held, group.counter()) - group.target();
        if (off < 0 && group.mode() != Problem.Group.Mode.AT_MOST
                || off > 0 && group.mode() != Problem.Group.Mode.AT_LEAST) {
            add(Rule.S_GROUP, group.weight() * off * off);
        }
    }

    private void needs() {
        Map<String, Long> tele = new HashMap<>();
        for (Problem.Need need : problem.needs()) {
            Set<Problem.LineKind> covering = new HashSet<>();
            for (Problem.Duty duty : problem.duties()) {
                if (holder(duty) != null && need.lines().contains(duty.line()) && duty.periods().stream().anyMatch(
                        period -> !period.start().isAfter(need.start()) && !period.end().isBefore(need.end()))) {
                    covering.add(line(duty).kind());
                }
            }
            long minutes = Duration.between(need.start(), need.end()).toMinutes();
            if (covering.isEmpty()) {
                add(Rule.M_NEED, need.criticality() * minutes);
            } else if (covering.equals(Set.of(Problem.LineKind.TELERADIOLOGIE))) {
                tele.merge(need.site(), minutes, Long::sum);
            }
        }
        for (Problem.TeleLimit limit : problem.rules().teleLimits()) {
            long over = Math.max(0, tele.getOrDefault(limit.site(), 0L) - limit.maxMinutes());
            add(Rule.S_TELE, problem.weights().tele() * ((over + 59) / 60));
        }
    }

    private static long load(List<Problem.Duty> duties, String counter) {
        return duties.stream()
                .mapToLong(duty -> counter.equals("duties") ? 1 : duty.counts().getOrDefault(counter, 0)).sum();
    }

    private LocalDate local(OffsetDateTime instant) {
        return instant.atZoneSameInstant(problem.zone()).toLocalDate();
    }

    private LocalDate startDay(Problem.Duty duty) {
        return local(duty.periods().getFirst().start());
    }

    private static long minutes(Problem.Duty duty) {
        return duty.periods().stream().mapToLong(period ->
                Duration.between(period.start(), period.end()).toMinutes()).sum();
    }

    private static Problem.Interval interval(Problem.Period period) {
        return new Problem.Interval(period.start(), period.end());
    }

    private static boolean meets(Problem.Duty duty, Problem.Interval interval) {
        return duty.periods().stream().anyMatch(period ->
                period.start().isBefore(interval.to()) && interval.from().isBefore(period.end()));
    }
}
