package fr.vigie.regulation;

import java.util.Map;

/**
 * How much each wish of the department counts against the others when a rota is drawn up. Whole numbers from 0, which
 * is indifference; the optimiser adds their products.
 *
 * @param fair by counter, for each square of a deviation from the fair share
 * @param siteFair for each square of a deviation in points from the share agreed for a site
 * @param wish for each degree of strength of a wish not met
 * @param spacing for each day by which two duties are too near
 * @param weekends for two week-ends in a row
 * @param tele for each hour of teleradiology alone above a site's limit
 * @param external for each hour held by an outside provider
 * @param change for each duty that changes hands when a rota is repaired
 * @param session for each unit of a day session lost
 * @param travel for each quarter of an hour on the road
 */
public record Weights(Map<String, Integer> fair, int siteFair, int wish, int spacing, int weekends, int tele, int external,
                      int change, int session, int travel) {

    public Weights {
        fair = Map.copyOf(fair);
    }
}
