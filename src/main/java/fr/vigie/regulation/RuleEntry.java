package fr.vigie.regulation;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of a rule pack as its file writes it, for people to read.
 *
 * @param place such as {@code repos.quotidienHeures}; a cap has its name among a territory's own rules
 * @param text as it is written
 * @param source where it comes from, in French, from the file
 * @param parameter what a territory may set; null where it may not
 * @param cap null for what is none
 */
public record RuleEntry(String place, String text, String source, @Nullable RuleParameter parameter, @Nullable Cap cap) {

    /** A cap that a territory has and the pack has not. */
    public static RuleEntry added(Cap cap) {
        String place = CapPlace.of(cap);
        return new RuleEntry(place, "", "", RuleParameter.ofAddedCap(place), cap);
    }

    /** Whether the pack has it. */
    public boolean isOfPack() {
        return !text.isEmpty();
    }

    /** The section of the file: {@code repos}, {@code plafonds}… */
    public String theme() {
        int dot = place.indexOf('.');
        return dot < 0 ? place : place.substring(0, dot);
    }

    /** Key of what it means, in words; for a cap and a counter of fairness, of all. */
    public String meaning() {
        return RuleParameter.meaningOf(place);
    }

    /** Whether no text sets it, as the file says. */
    public boolean isUsage() {
        return source.startsWith("Usage") || cap != null && cap.usage();
    }

    /** Whether the text can be read in several ways, as the file says. */
    public boolean isContested() {
        return source.contains("Lecture discutée");
    }
}
