package fr.vigie.optimiser;

/** What the rules say of two duties held by one person, for every two that are near in time. */
final class Pairs {

    private final int[] first;
    private final int[][] rows;
    /** By duty, those that one person may not hold beside it: a bit each, from the word {@code firstWord} on. */
    private final long[][] forbidden;
    /** So for those that have anything to do with it. */
    private final long[][] near;
    private final int[] firstWord;

    Pairs(Facts facts) {
        int count = facts.duties.size();
        first = new int[count];
        rows = new int[count][];
        long[] reach = reach(facts);
        int from = 0;
        int[] to = new int[count];
        for (int a = 0; a < count; a++) {
            // duties are in order of start, so those within reach are a range
            int end = a;
            while (end < count && facts.duties.get(end).first().start() < reach[a]) {
                end++;
            }
            to[a] = Math.max(end, a + 1);
        }
        for (int b = 0; b < count; b++) {
            while (to[from] <= b) {
                from++;
            }
            int low = from;
            first[b] = low;
            rows[b] = new int[to[b] - low];
        }
        for (int a = 0; a < count; a++) {
            DutyFact one = facts.duties.get(a);
            for (int b = a + 1; b < to[a]; b++) {
                int code = code(facts, one, facts.duties.get(b));
                rows[a][b - first[a]] = code;
                rows[b][a - first[b]] = code;
            }
        }
        forbidden = new long[count][];
        near = new long[count][];
        firstWord = new int[count];
        for (int a = 0; a < count; a++) {
            gather(a);
        }
    }

    private void gather(int a) {
        firstWord[a] = first[a] >> 6;
        forbidden[a] = new long[(first[a] + rows[a].length - 1 >> 6) - firstWord[a] + 1];
        near[a] = new long[forbidden[a].length];
        for (int i = 0; i < rows[a].length; i++) {
            int b = first[a] + i;
            int word = (b >> 6) - firstWord[a];
            near[a][word] |= rows[a][i] == 0 ? 0 : 1L << b;
            forbidden[a][word] |= compatible(rows[a][i]) ? 0 : 1L << b;
        }
    }

    /** When, for each duty, no later duty can be near it any more. */
    private static long[] reach(Facts facts) {
        return facts.duties.stream().mapToLong(duty -> Math.max(
                duty.last().end() + duty.restSeconds,
                // one day more, and an hour for a clock that changes: spacing counts local dates
                duty.first().start() + (facts.weights.spacingDays() + 1L) * 86_400 + 3_600)).toArray();
    }

    private static int code(Facts facts, DutyFact a, DutyFact b) {
        int rests = (HardRules.rest(a, b) ? 1 : 0) + (HardRules.rest(b, a) ? 1 : 0);
        return (HardRules.overlap(a, b) ? 1 : 0) | rests << 1 | SoftRules.spacing(facts.weights, a, b) << 3;
    }

    /** 0 for two duties that have nothing to do with each other; else see the functions below. */
    int between(int a, int b) {
        int at = b - first[a];
        int[] row = rows[a];
        return at < 0 || at >= row.length ? 0 : row[at];
    }

    /** The duties that one person may not hold beside this one, 64 to a word, from {@link #firstWord} on. */
    long[] forbidden(int duty) {
        return forbidden[duty];
    }

    /** The duties with which this one has anything to do, likewise. */
    long[] near(int duty) {
        return near[duty];
    }

    int firstWord(int duty) {
        return firstWord[duty];
    }

    static int overlaps(int code) {
        return code & 1;
    }

    /** How many of the two orders break the rest: 0 to 2. */
    static int rests(int code) {
        return code >> 1 & 3;
    }

    /** How many days too near they are. */
    static int spacing(int code) {
        return code >> 3;
    }

    /** No hard rule forbids that one person holds both. */
    static boolean compatible(int code) {
        return (code & 7) == 0;
    }
}
