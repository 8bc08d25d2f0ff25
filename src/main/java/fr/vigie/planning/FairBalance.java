package fr.vigie.planning;

/**
 * What somebody holds of a counter against their share.
 *
 * @param share what would be even, by {@link FairTargets}
 * @param held what is held; a part of one where a sum of several months is spread over them
 */
public record FairBalance(double share, double held) {

    static final FairBalance EVEN = new FairBalance(0, 0);

    /** Above zero: more than the share. */
    public double deviation() {
        return held - share;
    }

    FairBalance plus(FairBalance other) {
        return new FairBalance(share + other.share, held + other.held);
    }
}
