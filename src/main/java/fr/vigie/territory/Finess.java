package fr.vigie.territory;

/** The national number of a health establishment: nine characters, the last a Luhn key. */
public final class Finess {

    private Finess() {
    }

    /**
     * Corsica's numbers begin with 2A or 2B. How the letter enters the key is in no text that was found, and a right
     * number refused is worse than a wrong one let through: of those the shape alone is judged.
     */
    public static boolean isValid(String number) {
        return number.matches("2[AB]\\d{7}") || number.matches("\\d{9}") && Luhn.holds(number);
    }
}
