package fr.vigie.regulation;

/**
 * How an establishment spreads its lines of astreinte over the levels of flat rate (arrêté du 30 avril 2003, art. 14).
 *
 * @param leastLevels at each establishment: 3; 0 before levels were
 * @param mostPercent of its lines at one level: 40
 */
public record AstreinteRates(int leastLevels, int mostPercent) {
}
