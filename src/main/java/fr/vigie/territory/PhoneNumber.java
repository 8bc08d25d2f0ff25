package fr.vigie.territory;

import java.util.Optional;

/** Phone numbers as a hospital writes them: {@code 02 61 91 00 10}, {@code +590 5 90 89 10 10}. */
public final class PhoneNumber {

    private static final String WRITTEN = "0[1-9]( \\d\\d){4}|\\+\\d{2,3} [1-9]( \\d\\d){4}";

    private PhoneNumber() {
    }

    public static boolean isWritten(String number) {
        return number.matches(WRITTEN);
    }

    /** A number typed with or without spaces, dots or hyphens, as it is written; empty for what is none. */
    public static Optional<String> of(String typed) {
        String digits = typed.replaceAll("[\\s.\\-\u202f\u00a0]", "");
        String written = digits.startsWith("+") ? digits.replaceFirst("^(\\+\\d{2,3})([1-9])(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)$", "$1 $2 $3 $4 $5 $6")
                : digits.replaceAll("(\\d\\d)(?=\\d)", "$1 ");
        return isWritten(written) ? Optional.of(written) : Optional.empty();
    }
}
