package fr.vigie.territory;

/** The key that ends a FINESS and an RPPS number (ISO/IEC 7812-1, annex B): it catches one wrong digit or two exchanged. */
public final class Luhn {

    private Luhn() {
    }

    /** @param digits decimal digits alone, the key last */
    public static boolean holds(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit : 2 * digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
