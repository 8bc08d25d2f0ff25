package fr.vigie.territory;

/** The national number of a health establishment: nine characters, the last a Luhn key. */
public final class Finess {

    private Finess() {
    }

    /** Corsica's numbers begin with 2A or 2B, whose letter counts as a zero for the key. */
    public static boolean isValid(String number) {
        return number.matches("\\d{9}|2[AB]\\d{7}") && Luhn.holds(number.replaceFirst("[AB]", "0"));
    }
}
