package fr.vigie.rota;

/**
 * That a change takes back another, or makes it anew.
 *
 * @param change the number of that other among the rota's events
 */
public record Compensation(long change, Kind kind) {

    /** Which of the two. */
    public enum Kind { UNDO, REDO }
}
