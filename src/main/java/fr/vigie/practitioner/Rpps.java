package fr.vigie.practitioner;

import fr.vigie.territory.Luhn;

/** The national number of a health professional: eleven digits, the last a Luhn key. */
public final class Rpps {

    private Rpps() {
    }

    public static boolean isValid(String number) {
        return number.matches("\\d{11}") && Luhn.holds(number);
    }
}
