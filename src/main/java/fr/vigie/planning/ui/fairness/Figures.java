package fr.vigie.planning.ui.fairness;

import java.text.NumberFormat;
import java.util.Locale;

/** Figures as they are read: one decimal at most, a deviation with its sign. */
final class Figures {

    private static final String MINUS = "−";

    private Figures() {
    }

    /** Such as «39,5». */
    static String plain(double figure, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(Math.abs(rounded(figure)));
    }

    /** Such as «+2,5», «−3», «0». */
    static String signed(double figure, Locale locale) {
        var rounded = rounded(figure);
        return (rounded > 0 ? "+" : rounded < 0 ? MINUS : "") + plain(figure, locale);
    }

    /** To one decimal, so that what reads as nought is nought. */
    static double rounded(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
