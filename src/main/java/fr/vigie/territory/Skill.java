package fr.vigie.territory;

/**
 * A skill that a line may ask for.
 *
 * @param code such as {@code ECHOGRAPHIE}
 */
public record Skill(String code, String name) {
}
