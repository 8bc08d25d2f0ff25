package fr.vigie.access;

/** The name that somebody signs in with. */
public record AccountId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
