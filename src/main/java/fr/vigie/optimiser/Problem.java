package fr.vigie.optimiser;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A planning problem, version 1: the duties of one rota, the people who may hold them, the rules and their weights.
 *
 * <p>It mirrors the file {@code vigie-problem/1} field by field. Identifiers are non-empty and unique among their own
 * kind; durations are whole minutes; intervals are half open. Everything is immutable. A problem built in code is
 * trusted: {@link ProblemFile} is what refuses a faulty one.
 *
 * @param zone      whose local dates, weeks and months the rules speak of
 * @param combinable pairs of lines that one person may hold at once
 * @param baseline  the holder each duty had before; a null holder means that it was open
 */
public record Problem(
        ZoneId zone,
        Horizon horizon,
        List<Site> sites,
        List<Practitioner> practitioners,
        List<Line> lines,
        List<Duty> duties,
        List<Need> needs,
        List<Group> groups,
        List<LinePair> combinable,
        Rules rules,
        Weights weights,
        Map<String, String> baseline) {

    public Problem {
        sites = List.copyOf(sites);
        practitioners = List.copyOf(practitioners);
        lines = List.copyOf(lines);
        duties = List.copyOf(duties);
        needs = List.copyOf(needs);
        groups = List.copyOf(groups);
        combinable = List.copyOf(combinable);
        baseline = frozen(baseline);
    }

    /** The same duties, people and rules, weighed otherwise. */
    public Problem withWeights(Weights others) {
        return new Problem(zone, horizon, sites, practitioners, lines, duties, needs, groups, combinable, rules, others,
                baseline);
    }

    /** With other holders to depart from, each departure having its cost. */
    public Problem withBaseline(Map<String, String> holders) {
        return new Problem(zone, horizon, sites, practitioners, lines, duties, needs, groups, combinable, rules, weights,
                holders);
    }

    /** The rota's days, {@code to} excluded. */
    public record Horizon(LocalDate from, LocalDate to) {}

    public record Site(String id) {}

    /** A half-open interval, {@code from} before {@code to}. */
    public record Interval(OffsetDateTime from, OffsetDateTime to) {}

    /**
     * Somebody who may hold duties.
     *
     * @param sites           where this person is entitled to work
     * @param remote          may read at a distance
     * @param external        an outside provider: an unlimited resource, exempt from rest, caps and fairness
     * @param responseMinutes minutes from home, by site
     * @param travelMinutes   minutes of travel, by site; an absent site costs nothing
     * @param maxWorkMinutes  most minutes of work over the horizon; null: unbounded
     * @param targets         fair share, by counter
     * @param siteTargets     fair share of points, by site
     */
    public record Practitioner(
            String id,
            Set<String> skills,
            Set<String> sites,
            String sector,
            boolean remote,
            boolean external,
            Map<String, Integer> responseMinutes,
            Map<String, Integer> travelMinutes,
            List<Interval> unavailable,
            List<Wish> wishes,
            List<Session> sessions,
            Integer maxWorkMinutes,
            List<Cap> caps,
            Map<String, Integer> targets,
            Map<String, Integer> siteTargets) {

        public Practitioner {
            skills = frozen(skills);
            sites = frozen(sites);
            responseMinutes = frozen(responseMinutes);
            travelMinutes = frozen(travelMinutes);
            unavailable = List.copyOf(unavailable);
            wishes = List.copyOf(wishes);
            sessions = List.copyOf(sessions);
            caps = List.copyOf(caps);
            targets = frozen(targets);
            siteTargets = frozen(siteTargets);
        }
    }

    /** A wish to be left in peace, or to be on duty, at some time; {@code strength} is at least 1. */
    public record Wish(Interval interval, Kind kind, int strength) {
        public enum Kind { AVOID, PREFER }
    }

    /** Planned day work that a duty, or the rest after it, would cancel; {@code weight} is at least 1. */
    public record Session(Interval interval, int weight) {}

    /** The most that somebody may hold of a counter in each window; {@code kinds} names the kinds of line that count. */
    public record Cap(String counter, Set<LineKind> kinds, Window window, int max) {
        public Cap {
            kinds = frozen(kinds);
        }

        /** Over what a cap counts: each ISO week, each calendar month, or the whole rota. */
        public enum Window { WEEK, MONTH, HORIZON }
    }

    /** How a line is held: on site, on call from home, reading at a distance. */
    public enum LineKind { GARDE, ASTREINTE, TELERADIOLOGIE }

    /**
     * A line of duty.
     *
     * @param site               null for {@code TELERADIOLOGIE}, and for it alone
     * @param skills             all of them are needed
     * @param sectors            the sectors it is open to; null: all
     * @param maxResponseMinutes of an {@code ASTREINTE}; null: any
     * @param criticality        cost of a minute left empty; 0 is an optional line
     */
    public record Line(
            String id,
            LineKind kind,
            String site,
            Set<String> skills,
            Set<String> sectors,
            Integer maxResponseMinutes,
            int criticality) {

        public Line {
            skills = frozen(skills);
            sectors = sectors == null ? null : frozen(sectors);
        }
    }

    /** A stretch of duty, half open, {@code start} before {@code end}. */
    public record Period(OffsetDateTime start, OffsetDateTime end) {}

    /**
     * A duty: held whole, by one person or by nobody.
     *
     * @param periods     at least one, in order and apart
     * @param restMinutes the rest its holder must have after each period
     * @param counts      what it counts for in each counter, {@code points} among them
     * @param pin         null: free
     * @param context     outside this rota, pinned to a person, there only for the rules that look at neighbours
     */
    public record Duty(
            String id,
            String line,
            List<Period> periods,
            int workMinutes,
            int restMinutes,
            Map<String, Integer> counts,
            Pin pin,
            boolean context) {

        public Duty {
            periods = List.copyOf(periods);
            counts = frozen(counts);
        }
    }

    /** A duty's fixed holder; {@code practitioner} null: it is fixed empty. */
    public record Pin(String practitioner) {
        public static final Pin EMPTY = new Pin(null);
    }

    /** A site's need of cover over a time; any of {@code lines} covers it. */
    public record Need(
            String id, String site, OffsetDateTime start, OffsetDateTime end, Set<String> lines, int criticality) {

        public Need {
            lines = frozen(lines);
        }
    }

    /** Several people who together owe a share, such as a practice of PIMM partners. */
    public record Group(String id, Set<String> members, String counter, int target, Mode mode, int weight) {
        public Group {
            members = frozen(members);
        }

        public enum Mode { EXACT, AT_LEAST, AT_MOST }
    }

    /** Two lines, in no order. */
    public record LinePair(String one, String other) {}

    public record Rules(Spacing spacing, List<TeleLimit> teleLimits) {
        public Rules {
            teleLimits = List.copyOf(teleLimits);
        }
    }

    /** Duties of these kinds should start at least so many days apart. */
    public record Spacing(Set<LineKind> kinds, int days) {
        public Spacing {
            kinds = frozen(kinds);
        }
    }

    /** How many minutes of a site's needs may be covered by teleradiology alone. */
    public record TeleLimit(String site, int maxMinutes) {}

    /** What each soft rule's unit costs; each at least 0. {@code fair} is by counter. */
    public record Weights(
            Map<String, Integer> fair,
            int siteFair,
            int wish,
            int spacing,
            int weekends,
            int tele,
            int external,
            int change,
            int session,
            int travel) {

        public Weights {
            fair = frozen(fair);
        }
    }

    /** Keeps the file's order, and null values, which {@link Map#copyOf} does not. */
    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private static <T> Set<T> frozen(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
