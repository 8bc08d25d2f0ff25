package fr.vigie.optimiser;

/**
 * One thing wrong with a file.
 *
 * @param pointer  JSON pointer to the place; empty: the whole file
 * @param expected what was expected there
 */
public record Fault(String pointer, String expected) {

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + ": " + expected;
    }
}
