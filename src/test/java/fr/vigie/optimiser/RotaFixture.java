package fr.vigie.optimiser;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rota told in few words: sites {@code a} and {@code b}; lines {@code garde}, {@code astreinte} and {@code tele};
 * people who may hold any of them, unless said otherwise; December 2026, Paris.
 */
final class RotaFixture {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Problem.Need> needs = new ArrayList<>();
    private final List<Problem.Group> groups = new ArrayList<>();
    private final List<Problem.LinePair> combinable = new ArrayList<>();
    private final List<Problem.TeleLimit> teleLimits = new ArrayList<>();
    private final Map<String, String> baseline = new LinkedHashMap<>();
    private final Map<String, String> held = new LinkedHashMap<>();
    private Problem.Spacing spacing = new Problem.Spacing(Set.of(), 0);

    RotaFixture() {
        line("garde", Problem.LineKind.GARDE, "a");
        line("astreinte", Problem.LineKind.ASTREINTE, "a");
        line("astreinte-b", Problem.LineKind.ASTREINTE, "b");
        line("tele", Problem.LineKind.TELERADIOLOGIE, null);
    }

    static final class Person {
        final Set<String> skills = new LinkedHashSet<>(List.of("CT"));
        final Set<String> sites = new LinkedHashSet<>(List.of("a", "b"));
        String sector = "PUBLIC";
        boolean remote = true;
        boolean external;
        Integer maxWorkMinutes;
        final Map<String, Integer> response = new LinkedHashMap<>();
        final Map<String, Integer> travel = new LinkedHashMap<>();
        final Map<String, Integer> targets = new LinkedHashMap<>();
        final Map<String, Integer> siteTargets = new LinkedHashMap<>();
        final List<Problem.Interval> unavailable = new ArrayList<>();
        final List<Problem.Wish> wishes = new ArrayList<>();
        final List<Problem.Session> sessions = new ArrayList<>();
        final List<Problem.Cap> caps = new ArrayList<>();

        void away(String from, String to) {
            unavailable.add(interval(from, to));
        }

        void wishes(Problem.Wish.Kind kind, String from, String to) {
            wishes.add(new Problem.Wish(interval(from, to), kind, 2));
        }

        void works(String from, String to) {
            sessions.add(new Problem.Session(interval(from, to), 3));
        }

        void cap(String counter, Problem.Cap.Window window, int max, Problem.LineKind... kinds) {
            caps.add(new Problem.Cap(counter, kinds.length == 0 ? EnumSet.allOf(Problem.LineKind.class)
                    : EnumSet.copyOf(Arrays.asList(kinds)), window, max));
        }
    }

    static final class Line {
        Problem.LineKind kind;
        String site;
        final Set<String> skills = new LinkedHashSet<>(List.of("CT"));
        Set<String> sectors;
        Integer maxResponse;
        int criticality = 3;
    }

    static final class Duty {
        String id;
        String line;
        final List<Problem.Period> periods = new ArrayList<>();
        int work = 60;
        int rest;
        final Map<String, Integer> counts = new LinkedHashMap<>(Map.of("points", 1));
        Problem.Pin pin;
        boolean context;

        void alsoFrom(String start, String end) {
            periods.add(new Problem.Period(at(start), at(end)));
        }
    }

    RotaFixture person(String id) {
        return person(id, person -> {});
    }

    RotaFixture person(String id, Consumer<Person> told) {
        told.accept(people.computeIfAbsent(id, none -> new Person()));
        return this;
    }

    RotaFixture line(String id, Consumer<Line> told) {
        told.accept(lines.get(id));
        return this;
    }

    private void line(String id, Problem.LineKind kind, String site) {
        Line line = new Line();
        line.kind = kind;
        line.site = site;
        lines.put(id, line);
    }

    /** Held by {@code holder}, null for nobody; days of December 2026: {@code "7 18:30"}. */
    RotaFixture duty(String id, String line, String start, String end, String holder) {
        return duty(id, line, start, end, holder, duty -> {});
    }

    RotaFixture duty(String id, String line, String start, String end, String holder, Consumer<Duty> told) {
        Duty duty = new Duty();
        duty.id = id;
        duty.line = line;
        duty.periods.add(new Problem.Period(at(start), at(end)));
        told.accept(duty);
        duties.add(duty);
        if (duty.context) {
            duty.pin = new Problem.Pin(holder);
        } else {
            held.put(id, holder);
        }
        if (holder != null) {
            people.computeIfAbsent(holder, none -> new Person());
        }
        return this;
    }

    RotaFixture context(String id, String line, String start, String end, String holder) {
        return duty(id, line, start, end, holder, duty -> duty.context = true);
    }

    RotaFixture need(String id, String site, String start, String end, String... covering) {
        needs.add(new Problem.Need(id, site, at(start), at(end), Set.of(covering), 2));
        return this;
    }

    RotaFixture group(Problem.Group.Mode mode, String counter, int target, String... members) {
        groups.add(new Problem.Group("group", Set.of(members), counter, target, mode, 10));
        return this;
    }

    RotaFixture combinable(String one, String other) {
        combinable.add(new Problem.LinePair(one, other));
        return this;
    }

    RotaFixture teleLimit(String site, int minutes) {
        teleLimits.add(new Problem.TeleLimit(site, minutes));
        return this;
    }

    RotaFixture spaced(int days, Problem.LineKind... kinds) {
        spacing = new Problem.Spacing(Set.of(kinds), days);
        return this;
    }

    RotaFixture before(String duty, String holder) {
        baseline.put(duty, holder);
        return this;
    }

    Map<String, String> assignments() {
        return held;
    }

    /** Weights: a unit of points 6, of nights 4, site 3, wish 20, spacing 8, weekends 25, tele 3, external 4, … */
    Problem problem() {
        List<Problem.Practitioner> practitioners = new ArrayList<>();
        people.forEach((id, person) -> practitioners.add(new Problem.Practitioner(id, person.skills, person.sites,
                person.sector, person.remote, person.external, person.response, person.travel, person.unavailable,
                person.wishes, person.sessions, person.maxWorkMinutes, person.caps, person.targets,
                person.siteTargets)));
        List<Problem.Line> problemLines = new ArrayList<>();
        lines.forEach((id, line) -> problemLines.add(new Problem.Line(id, line.kind, line.site, line.skills,
                line.sectors, line.maxResponse, line.criticality)));
        return new Problem(ZONE, new Problem.Horizon(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1)),
                List.of(new Problem.Site("a"), new Problem.Site("b")), practitioners, problemLines,
                duties.stream().map(duty -> new Problem.Duty(duty.id, duty.line, duty.periods, duty.work, duty.rest,
                        duty.counts, duty.pin, duty.context)).toList(),
                needs, groups, combinable, new Problem.Rules(spacing, teleLimits),
                new Problem.Weights(Map.of("points", 6, "nights", 4), 3, 20, 8, 25, 3, 4, 40, 6, 1), baseline);
    }

    RotaPlan plan() {
        Tables tables = new Tables(new Facts(problem()));
        return new RotaPlan(tables, tables.facts.holders(held));
    }

    static Problem.Interval interval(String from, String to) {
        return new Problem.Interval(at(from), at(to));
    }

    /** {@code "7 18:30"}: that day of December 2026; day 32 is 1 January. */
    static OffsetDateTime at(String dayAndTime) {
        String[] parts = dayAndTime.split(" ");
        String[] time = parts[1].split(":");
        return LocalDateTime.of(2026, 12, 1, Integer.parseInt(time[0]), Integer.parseInt(time[1]))
                .plusDays(Integer.parseInt(parts[0]) - 1L).atZone(ZONE).toOffsetDateTime();
    }
}
