package fr.vigie.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A duty as the board says it: «Garde de Valmarine, samedi 5 décembre 2026, nuit, 18 h 30 à 8 h 30, Dr Léa Morvan».
 *
 * @param holder in full, or «à pourvoir»
 */
record Duty(String id, String line, String day, String slot, String hours, String holder) {

    private static final String NOBODY = "à pourvoir";
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.FRENCH);

    static Duty of(String id, String spoken) {
        var parts = spoken.split(", ");
        return new Duty(id, parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    boolean open() {
        return holder.equals(NOBODY);
    }

    LocalDate date() {
        return LocalDate.parse(day.replace(" 1er ", " 1 "), LONG);
    }

    /** Such as «sam. 5 déc.», «mar. 1er déc.». */
    String shortDay() {
        return SHORT.format(date()).replace(" 1 ", " 1er ");
    }

    /** Such as «18 h 30». */
    String from() {
        return hours.split(" à ")[0];
    }

    Duty heldBy(String next) {
        return new Duty(id, line, day, slot, hours, next);
    }
}
