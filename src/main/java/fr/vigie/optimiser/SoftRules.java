package fr.vigie.optimiser;

/** The soft rules, each a function named for it that says what it costs. */
final class SoftRules {

    private SoftRules() {}

    /** S-FAIR: the square of the distance from the fair share. */
    static long fair(TargetFact target, long load) {
        return target.weight() * square(load - target.target());
    }

    /** S-SITE: the square of the distance from the fair share of points at a site. */
    static long site(SiteTargetFact target, long points) {
        return target.weight() * square(points - target.target());
    }

    /** S-GROUP: the square of the distance from the share of a group, where its mode forbids that side. */
    static long group(GroupFact group, long load) {
        long distance = load - group.target;
        boolean allowed = switch (group.mode) {
            case EXACT -> distance == 0;
            case AT_LEAST -> distance >= 0;
            case AT_MOST -> distance <= 0;
        };
        return allowed ? 0 : group.weight * square(distance);
    }

    /** S-WISH: the duty falls into a time that its holder wished to keep free. */
    static boolean avoided(WishFact wish, DutyFact duty) {
        return !duty.context && wish.kind() == Problem.Wish.Kind.AVOID && duty.meets(wish.span());
    }

    /** S-WISH: the duty grants a wish to be on duty. */
    static boolean preferred(WishFact wish, DutyFact duty) {
        return !duty.context && wish.kind() == Problem.Wish.Kind.PREFER && duty.meets(wish.span());
    }

    /** S-SPACING: by how many days two duties of one holder start too near each other. */
    static int spacing(SoftWeights weights, DutyFact a, DutyFact b) {
        if (a.context && b.context
                || !weights.spacingKinds().contains(a.line.kind) || !weights.spacingKinds().contains(b.line.kind)) {
            return 0;
        }
        long apart = Math.abs(a.day.toEpochDay() - b.day.toEpochDay());
        return (int) Math.max(0, weights.spacingDays() - apart);
    }

    /** S-WEEKENDS: two week-ends in a row, both met by duties, not by context alone. */
    static long weekends(SoftWeights weights, boolean oneIsContextAlone, boolean nextIsContextAlone) {
        return oneIsContextAlone && nextIsContextAlone ? 0 : weights.weekends();
    }

    /** S-WEEKENDS, by how many duties of the rota and of context meet a week-end and the next. */
    static long inARow(SoftWeights weights, long own, long context, long nextOwn, long nextContext) {
        return own + context == 0 || nextOwn + nextContext == 0 ? 0 : weekends(weights, own == 0, nextOwn == 0);
    }

    /** S-TELE: the started hours by which teleradiology alone covers more than the site's limit. */
    static long tele(TeleFact limit, long minutes) {
        return limit.weight() * Math.ceilDiv(Math.max(0, minutes - limit.maxMinutes()), 60L);
    }

    /** S-EXTERNAL: the started hours that an outside provider holds. */
    static long external(SoftWeights weights, DutyFact duty, PersonFact holder) {
        return duty.context || !holder.external ? 0 : weights.external() * Math.ceilDiv(duty.minutes, 60);
    }

    /** S-CHANGE: somebody else holds it than before; {@code holder} null: nobody. */
    static long change(SoftWeights weights, DutyFact duty, PersonFact holder) {
        return !duty.context && duty.hasBaseline && duty.baseline != holder ? weights.change() : 0;
    }

    /** S-SESSION: the duty, with the rest that follows each of its periods, cancels the session. */
    static boolean cancelled(SessionFact session, DutyFact duty) {
        if (duty.context || duty.restSeconds == 0) {
            return false;
        }
        for (TimeSpan period : duty.periods) {
            if (new TimeSpan(period.start(), period.end() + duty.restSeconds).meets(session.span())) {
                return true;
            }
        }
        return false;
    }

    /** S-TRAVEL: the started quarters of an hour that the holder travels to the site. */
    static long travel(SoftWeights weights, DutyFact duty, PersonFact holder) {
        return duty.context || duty.line.siteId == null ? 0
                : weights.travel() * Math.ceilDiv(holder.travel.getOrDefault(duty.line.siteId, 0), 15);
    }

    private static long square(long n) {
        return n * n;
    }
}
