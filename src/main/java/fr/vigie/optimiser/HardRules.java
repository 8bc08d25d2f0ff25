package fr.vigie.optimiser;

/**
 * The hard rules, each a function named for it that says whether, or how far, it is broken. What they are summed over
 * stands in {@link RotaConstraints}, and incrementally in {@link Ledger}.
 */
final class HardRules {

    private HardRules() {}

    /** H-PIN: a pinned duty is held by whom it is pinned to; {@code holder} null: nobody. */
    static boolean pin(DutyFact duty, PersonFact holder) {
        return !duty.context && duty.fixed && duty.pinned != holder;
    }

    /** H-SKILL: the holder has every skill of the line. */
    static boolean skill(DutyFact duty, PersonFact holder) {
        return !duty.context && !holder.skills.containsAll(duty.line.skills);
    }

    /** H-ENTITLED: the holder may work at the line's site, read remotely, or belong to its sectors. */
    static boolean entitled(DutyFact duty, PersonFact holder) {
        LineFact line = duty.line;
        return !duty.context
                && ((line.siteId != null && !holder.sites.contains(line.siteId))
                || (line.tele() && !holder.remote)
                || (line.sectors != null && !line.sectors.contains(holder.sector)));
    }

    /** H-AVAILABLE: no period meets a time at which the holder is unavailable. */
    static boolean available(DutyFact duty, PersonFact holder) {
        if (duty.context) {
            return false;
        }
        for (TimeSpan span : holder.unavailable) {
            if (duty.meets(span)) {
                return true;
            }
        }
        return false;
    }

    /** H-RESPONSE: on call from home, the holder is near enough to the site; how far must be known. */
    static boolean response(DutyFact duty, PersonFact holder) {
        LineFact line = duty.line;
        if (duty.context || holder.external || line.maxResponse == null) {
            return false;
        }
        Integer minutes = holder.response.get(line.siteId);
        return minutes == null || minutes > line.maxResponse;
    }

    /** H-OVERLAP: nobody holds two duties at once, unless their lines are combinable. */
    static boolean overlap(DutyFact a, DutyFact b) {
        return judgedTogether(a, b) && a.periods.stream().anyMatch(b::meets);
    }

    /** H-REST: no period of b starts within the rest that follows a period of a. */
    static boolean rest(DutyFact a, DutyFact b) {
        return judgedTogether(a, b) && shortestRest(a, b) < a.restSeconds;
    }

    /** The least time, in seconds, from an end of a period of a to a later start of a period of b. */
    static long shortestRest(DutyFact a, DutyFact b) {
        long shortest = Long.MAX_VALUE;
        for (TimeSpan worked : a.periods) {
            for (TimeSpan next : b.periods) {
                long gap = next.start() - worked.end();
                if (gap >= 0 && gap < shortest) {
                    shortest = gap;
                }
            }
        }
        return shortest;
    }

    /** Context duties are not judged among themselves, nor are duties that one person may hold together. */
    private static boolean judgedTogether(DutyFact a, DutyFact b) {
        return !(a.context && b.context) && !a.line.combinable(b.line);
    }

    /** H-CAP: what the total of the counter in one window has over the cap. */
    static long cap(CapFact cap, long total) {
        return Math.max(0, total - cap.max);
    }

    /** H-WORK: the started hours of work over the most that the holder may do. */
    static long work(PersonFact holder, long minutes) {
        return holder.maxWork == null ? 0 : Math.ceilDiv(Math.max(0, minutes - holder.maxWork), 60L);
    }
}
