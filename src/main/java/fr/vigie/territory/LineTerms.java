package fr.vigie.territory;

import org.jspecify.annotations.Nullable;

/**
 * What a line costs and weighs.
 *
 * @param payer the establishment that pays whoever holds it; null for the one its site belongs to
 * @param rateLevel of the flat rate of an astreinte at the establishment that pays (arrêté du 30 avril 2003, art. 14:
 *     three levels at least), from 1; null where the line has none
 * @param pointsPercent its points in percent of a garde's; null for the share that the rule pack gives its kind
 */
public record LineTerms(Funding funding, @Nullable EstablishmentId payer, @Nullable Integer rateLevel,
                        @Nullable Integer pointsPercent) {

    /** Of a line of which nothing was said. */
    public static final LineTerms ORDINARY = new LineTerms(Funding.CONTINUITE, null, null, null);

    /** More than this is a mistake of writing. */
    public static final int HIGHEST_LEVEL = 9;
    public static final int MOST_POINTS_PERCENT = 300;

    public LineTerms {
        if (rateLevel != null && (rateLevel < 1 || rateLevel > HIGHEST_LEVEL)
                || pointsPercent != null && (pointsPercent < 0 || pointsPercent > MOST_POINTS_PERCENT)) {
            throw new IllegalArgumentException("A rate level is 1 to " + HIGHEST_LEVEL + " and points are 0 to "
                    + MOST_POINTS_PERCENT + " %, not " + rateLevel + " and " + pointsPercent);
        }
    }
}
