package fr.vigie.optimiser;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Small problems, each the same for the same seed, that bring every rule into play; around a night when clocks change. */
final class RandomProblems {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 15);
    private static final List<String> SITES = List.of("north", "south", "east");
    private static final List<String> COUNTERS = List.of("points", "nights", "duties");

    private final Random random;
    private final List<String> people = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();

    private RandomProblems(long seed) {
        this.random = new Random(seed);
    }

    static Problem problem(long seed) {
        return new RandomProblems(seed).build();
    }

    /** Anybody for anything, one duty in six open; pinned duties too. */
    static Map<String, String> assignment(Problem problem, long seed) {
        Random random = new Random(seed);
        Map<String, String> assignments = new LinkedHashMap<>();
        for (Problem.Duty duty : problem.duties()) {
            if (!duty.context()) {
                assignments.put(duty.id(), random.nextInt(6) == 0 ? null
                        : problem.practitioners().get(random.nextInt(problem.practitioners().size())).id());
            }
        }
        return assignments;
    }

    private Problem build() {
        List<Problem.Practitioner> practitioners = times(3 + random.nextInt(4), this::practitioner);
        List<Problem.Line> foundLines = times(2 + random.nextInt(3), this::line);
        List<Problem.Duty> foundDuties = times(8 + random.nextInt(14), this::duty);
        Map<String, String> baseline = new LinkedHashMap<>();
        duties.stream().filter(duty -> random.nextInt(3) == 0)
                .forEach(duty -> baseline.put(duty, random.nextInt(4) == 0 ? null : any(people)));
        return new Problem(ZONE, new Problem.Horizon(FIRST, FIRST.plusDays(21)),
                SITES.stream().map(Problem.Site::new).toList(), practitioners, foundLines, foundDuties,
                times(random.nextInt(8), this::need), times(random.nextInt(4), this::group),
                times(random.nextInt(3), () -> new Problem.LinePair(any(lines), any(lines))),
                new Problem.Rules(new Problem.Spacing(kinds(), random.nextInt(5)),
                        times(random.nextInt(3), () -> new Problem.TeleLimit(any(SITES), random.nextInt(600)))),
                new Problem.Weights(Map.of("points", weight(), "nights", weight()), weight(), weight(), weight(),
                        weight(), weight(), weight(), weight(), weight(), weight()),
                baseline);
    }

    private Problem.Practitioner practitioner() {
        String id = "p" + people.size();
        people.add(id);
        return new Problem.Practitioner(id, some(List.of("CT", "US")), some(SITES),
                any(List.of("PUBLIC", "LIBERAL")), random.nextBoolean(), random.nextInt(5) == 0,
                numbers(SITES, 60), numbers(SITES, 100),
                times(random.nextInt(3), () -> interval(40)),
                times(random.nextInt(4), () -> new Problem.Wish(interval(50),
                        any(List.of(Problem.Wish.Kind.values())), 1 + random.nextInt(3))),
                times(random.nextInt(4), () -> new Problem.Session(interval(10), 1 + random.nextInt(3))),
                random.nextBoolean() ? random.nextInt(3000) : null,
                times(random.nextInt(4), () -> new Problem.Cap(any(COUNTERS), kinds(),
                        any(List.of(Problem.Cap.Window.values())), random.nextInt(3))),
                numbers(COUNTERS, 8), numbers(SITES, 8));
    }

    private Problem.Line line() {
        String id = "line" + lines.size();
        lines.add(id);
        Problem.LineKind kind = any(List.of(Problem.LineKind.values()));
        return new Problem.Line(id, kind, kind == Problem.LineKind.TELERADIOLOGIE ? null : any(SITES),
                some(List.of("CT", "US")), random.nextInt(3) == 0 ? some(List.of("PUBLIC", "LIBERAL")) : null,
                kind == Problem.LineKind.ASTREINTE && random.nextBoolean() ? random.nextInt(60) : null,
                random.nextInt(4));
    }

    private Problem.Duty duty() {
        String id = "d" + duties.size();
        duties.add(id);
        boolean context = random.nextInt(5) == 0;
        Problem.Interval first = interval(26);
        List<Problem.Period> periods = new ArrayList<>(List.of(new Problem.Period(first.from(), first.to())));
        if (random.nextInt(3) == 0) {
            OffsetDateTime start = first.to().plusHours(random.nextInt(30));
            periods.add(new Problem.Period(start, start.plusHours(1 + random.nextInt(14))));
        }
        Problem.Pin pin = context || random.nextInt(8) == 0 ? new Problem.Pin(any(people))
                : random.nextInt(12) == 0 ? Problem.Pin.EMPTY : null;
        return new Problem.Duty(id, any(lines), periods, random.nextInt(1000), random.nextInt(3) * 330,
                Map.of("points", random.nextInt(5), "nights", random.nextInt(2)), pin, context);
    }

    private Problem.Need need() {
        Problem.Interval interval = interval(8);
        return new Problem.Need("n" + random.nextLong(), any(SITES), interval.from(), interval.to(), some(lines),
                1 + random.nextInt(3));
    }

    private Problem.Group group() {
        return new Problem.Group("g" + random.nextLong(), some(people), any(COUNTERS), random.nextInt(10),
                any(List.of(Problem.Group.Mode.values())), weight());
    }

    private Problem.Interval interval(int mostHours) {
        OffsetDateTime from = FIRST.atStartOfDay(ZONE).plusMinutes(30L * random.nextInt(48 * 21)).toOffsetDateTime();
        return new Problem.Interval(from, from.plusMinutes(30L * (1 + random.nextInt(2 * mostHours))));
    }

    private Map<String, Integer> numbers(List<String> keys, int most) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        keys.stream().filter(key -> random.nextBoolean()).forEach(key -> numbers.put(key, random.nextInt(most)));
        return numbers;
    }

    private int weight() {
        return random.nextInt(12);
    }

    private Set<Problem.LineKind> kinds() {
        EnumSet<Problem.LineKind> kinds = EnumSet.allOf(Problem.LineKind.class);
        kinds.removeIf(kind -> random.nextInt(3) == 0);
        return kinds;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Set<String> some(List<String> from) {
        Set<String> some = new LinkedHashSet<>(from);
        some.removeIf(one -> random.nextInt(3) == 0);
        return some;
    }

    private static <T> List<T> times(int count, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(maker.get());
        }
        return made;
    }
}
