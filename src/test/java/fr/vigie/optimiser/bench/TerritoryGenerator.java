package fr.vigie.optimiser.bench;

import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Problem.LineKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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

/**
 * Makes problems of the size and the shape of real territories: each has a support site with gardes and interventional
 * astreintes, other sites with a diagnostic astreinte each, and one teleradiology line. The same for the same seed.
 */
public final class TerritoryGenerator {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int CONTEXT_DAYS = 8;

    private final Random random;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Problem.Site> sites = new ArrayList<>();
    private final List<Problem.Practitioner> people = new ArrayList<>();
    private final List<Problem.Line> lines = new ArrayList<>();
    private final List<Problem.Duty> duties = new ArrayList<>();
    private final List<Problem.Need> needs = new ArrayList<>();
    private final List<Problem.Group> groups = new ArrayList<>();
    private final List<Problem.TeleLimit> teleLimits = new ArrayList<>();

    private TerritoryGenerator(LocalDate from, LocalDate to, long seed) {
        this.random = new Random(seed);
        this.from = from;
        this.to = to;
    }

    /** @param lines at least one a site and two more, in each territory */
    public static Problem generate(int territories, int sites, int people, int lines, int months, long seed) {
        LocalDate from = LocalDate.of(2027, 3, 1);
        TerritoryGenerator generator = new TerritoryGenerator(from, from.plusMonths(months), seed);
        for (int i = 0; i < territories; i++) {
            generator.territory("t" + i, sites / territories, people / territories, lines / territories);
        }
        return generator.problem();
    }

    private Problem problem() {
        return new Problem(ZONE, new Problem.Horizon(from, to), sites, people, lines, duties, needs, groups, List.of(),
                new Problem.Rules(new Problem.Spacing(EnumSet.of(LineKind.GARDE, LineKind.TELERADIOLOGIE), 4),
                        teleLimits),
                new Problem.Weights(Map.of("points", 6, "nights", 4, "weekends", 12), 3, 20, 8, 25, 3, 4, 40, 6, 1),
                Map.of());
    }

    private void territory(String name, int siteCount, int personCount, int lineCount) {
        List<String> siteIds = new ArrayList<>();
        for (int i = 0; i < siteCount; i++) {
            siteIds.add(name + "-s" + i);
            sites.add(new Problem.Site(siteIds.get(i)));
        }
        String support = siteIds.getFirst();
        List<Problem.Line> mine = new ArrayList<>();
        mine.add(line(name + "-garde", LineKind.GARDE, support, "CT", 5));
        mine.add(line(name + "-tele", LineKind.TELERADIOLOGIE, null, "CT", 2));
        for (int i = 2; i < lineCount; i++) {
            int site = i - 2;
            mine.add(site < siteCount - 1
                    ? line(name + "-astreinte-" + site, LineKind.ASTREINTE, siteIds.get(site + 1), "US", 2)
                    : line(name + "-ri-" + site, LineKind.ASTREINTE, support, "RI", 4));
        }
        lines.addAll(mine);
        List<Problem.Practitioner> staff = new ArrayList<>();
        for (int i = 0; i < personCount; i++) {
            staff.add(person(name + "-p" + i, siteIds, i));
        }
        Map<String, List<Problem.Duty>> byLine = new LinkedHashMap<>();
        for (Problem.Line line : mine) {
            byLine.put(line.id(), dutiesOf(line, staff));
            byLine.get(line.id()).forEach(duties::add);
        }
        people.addAll(withTargets(staff, mine, byLine));
        for (int i = 1; i < siteIds.size(); i++) {
            needsOf(siteIds.get(i), i - 1 < lineCount - 2 ? name + "-astreinte-" + (i - 1) : null, name + "-tele");
        }
        groups.add(new Problem.Group(name + "-practice", Set.of(staff.get(0).id(), staff.get(1).id()), "points", 14,
                Problem.Group.Mode.AT_LEAST, 6));
    }

    private static Problem.Line line(String id, LineKind kind, String site, String skill, int criticality) {
        return new Problem.Line(id, kind, site, Set.of(skill), null,
                skill.equals("RI") ? 40 : null, criticality);
    }

    private Problem.Practitioner person(String id, List<String> siteIds, int number) {
        Set<String> skills = new LinkedHashSet<>(List.of("CT", "US"));
        if (number % 4 == 0) {
            skills.add("RI");
        }
        Set<String> open = new LinkedHashSet<>();
        Map<String, Integer> response = new LinkedHashMap<>();
        Map<String, Integer> travel = new LinkedHashMap<>();
        for (int i = 0; i < siteIds.size(); i++) {
            if (i == number % siteIds.size() || i == 0 && number % 3 > 0 || random.nextInt(5) == 0 || skills.contains("RI")) {
                open.add(siteIds.get(i));
                response.put(siteIds.get(i), 10 + random.nextInt(skills.contains("RI") ? 28 : 50));
                travel.put(siteIds.get(i), i == number % siteIds.size() ? 0 : random.nextInt(70));
            }
        }
        List<Problem.Interval> away = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            away.add(days(random.nextInt(days()), 3 + random.nextInt(7)));
        }
        List<Problem.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < days() / 15; i++) {
            wishes.add(new Problem.Wish(days(random.nextInt(days()), 1 + random.nextInt(2)),
                    random.nextInt(4) == 0 ? Problem.Wish.Kind.PREFER : Problem.Wish.Kind.AVOID,
                    1 + random.nextInt(3)));
        }
        List<Problem.Session> sessions = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            if (!isWeekend(day) && random.nextInt(3) == 0) {
                sessions.add(new Problem.Session(new Problem.Interval(at(day, 8, 30), at(day, 18, 30)),
                        random.nextInt(4) == 0 ? 3 : 1));
            }
        }
        int months = Math.max(1, days() / 30);
        return new Problem.Practitioner(id, skills, open, "PUBLIC", random.nextInt(5) > 0, false, response, travel,
                away, wishes, sessions, 10_000 * months,
                List.of(new Problem.Cap("duties", EnumSet.of(LineKind.GARDE), Problem.Cap.Window.MONTH, 5),
                        new Problem.Cap("weekends", EnumSet.allOf(LineKind.class), Problem.Cap.Window.MONTH, 4)),
                Map.of(), Map.of());
    }

    /** Nights, and days of week-ends; of every third line the week-end as one duty of two periods. */
    private List<Problem.Duty> dutiesOf(Problem.Line line, List<Problem.Practitioner> staff) {
        List<Problem.Duty> made = new ArrayList<>();
        for (LocalDate day = from.minusDays(CONTEXT_DAYS); day.isBefore(to); day = day.plusDays(1)) {
            boolean context = day.isBefore(from);
            boolean blocks = line.kind() == LineKind.ASTREINTE && lines.indexOf(line) % 3 == 0;
            if (isWeekend(day) && blocks) {
                if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                    made.add(duty(line, day, "we", List.of(period(day, 8, 30, day.plusDays(1), 8, 30),
                            period(day.plusDays(1), 8, 30, day.plusDays(2), 8, 30)), 4, context, staff));
                }
                continue;
            }
            if (isWeekend(day)) {
                made.add(duty(line, day, "day", List.of(period(day, 8, 30, day, 18, 30)), 2, context, staff));
            }
            made.add(duty(line, day, "night", List.of(period(day, 18, 30, day.plusDays(1), 8, 30)),
                    isWeekend(day) ? 3 : 2, context, staff));
        }
        return made;
    }

    private Problem.Duty duty(Problem.Line line, LocalDate day, String slot, List<Problem.Period> periods, int points,
            boolean context, List<Problem.Practitioner> staff) {
        boolean resting = line.kind() != LineKind.ASTREINTE;
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("points", points);
        counts.put("nights", slot.equals("day") ? 0 : slot.equals("we") ? 2 : 1);
        counts.put("weekends", isWeekend(day) ? 1 : 0);
        int start = (int) ((day.toEpochDay() * 7 + line.id().hashCode()) % staff.size() + staff.size()) % staff.size();
        Problem.Pin pin = null;
        if (context) {
            Problem.Practitioner holder = staff.get(start);
            pin = new Problem.Pin(holder.id());
        }
        return new Problem.Duty(line.id() + "-" + day + "-" + slot, line.id(), periods, resting ? 600 : 120,
                resting ? 660 : 0, counts, pin, context);
    }

    /** Each line's load goes to those who may hold it, in equal parts. */
    private List<Problem.Practitioner> withTargets(List<Problem.Practitioner> staff, List<Problem.Line> mine,
            Map<String, List<Problem.Duty>> byLine) {
        Map<String, Map<String, Double>> shares = new LinkedHashMap<>();
        for (Problem.Line line : mine) {
            List<Problem.Practitioner> able = staff.stream().filter(person -> may(person, line)).toList();
            for (Problem.Duty duty : byLine.get(line.id())) {
                if (!duty.context()) {
                    duty.counts().forEach((counter, count) -> able.forEach(person ->
                            shares.computeIfAbsent(person.id(), none -> new LinkedHashMap<>())
                                    .merge(counter, (double) count / able.size(), Double::sum)));
                }
            }
        }
        return staff.stream().map(person -> {
            Map<String, Integer> targets = new LinkedHashMap<>();
            shares.getOrDefault(person.id(), Map.of()).forEach((counter, share) ->
                    targets.put(counter, (int) Math.round(share)));
            return new Problem.Practitioner(person.id(), person.skills(), person.sites(), person.sector(),
                    person.remote(), person.external(), person.responseMinutes(), person.travelMinutes(),
                    person.unavailable(), person.wishes(), person.sessions(), person.maxWorkMinutes(), person.caps(),
                    targets, Map.of());
        }).toList();
    }

    private static boolean may(Problem.Practitioner person, Problem.Line line) {
        return person.skills().containsAll(line.skills())
                && (line.site() == null ? person.remote() : person.sites().contains(line.site()))
                && (line.maxResponseMinutes() == null
                || person.responseMinutes().getOrDefault(line.site(), 999) <= line.maxResponseMinutes());
    }

    private void needsOf(String site, String own, String tele) {
        Set<String> covering = new LinkedHashSet<>();
        if (own != null) {
            covering.add(own);
        }
        covering.add(tele);
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            needs.add(new Problem.Need(site + "-" + day, site, at(day, 20, 0), at(day, 23, 0), covering, 1));
        }
        teleLimits.add(new Problem.TeleLimit(site, 180 * days() / 6));
    }

    private int days() {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }

    private Problem.Interval days(int first, int count) {
        return new Problem.Interval(at(from.plusDays(first), 8, 0), at(from.plusDays(first + count), 8, 0));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= 6;
    }

    private static Problem.Period period(LocalDate first, int hour, int minute, LocalDate last, int toHour, int toMinute) {
        return new Problem.Period(at(first, hour, minute), at(last, toHour, toMinute));
    }

    private static OffsetDateTime at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toOffsetDateTime();
    }
}
