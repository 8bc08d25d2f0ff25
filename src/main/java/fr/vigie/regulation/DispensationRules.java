package fr.vigie.regulation;

/**
 * From when a dispensation is a right. For the help of a page alone: why somebody is dispensed is kept nowhere.
 *
 * @param ageOnRequest years: 60
 * @param pregnancyFromMonth of seniors; 0 for any stage
 * @param pregnancyOfInternsFromMonth 3
 */
public record DispensationRules(int ageOnRequest, int pregnancyFromMonth, int pregnancyOfInternsFromMonth) {
}
