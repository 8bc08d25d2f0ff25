package fr.vigie.planning;

/** How much a cost is, for words: nobody knows what 796 means. */
enum Degree {
    /** Up to what it costs that one published duty changes hands. */
    SLIGHT,
    /** Up to ten times that. */
    PLAIN,
    STRONG;

    private static final int MANY = 10;

    /** @param cost its size alone counts, not its sign */
    static Degree of(long cost, Situation situation) {
        long one = Math.max(1, situation.pack().weights().change());
        return Math.abs(cost) <= one ? SLIGHT : Math.abs(cost) <= MANY * one ? PLAIN : STRONG;
    }
}
