package fr.vigie.regulation.ui;

import fr.vigie.regulation.Cap;
import fr.vigie.regulation.RuleEntry;
import fr.vigie.regulation.RuleParameter;
import fr.vigie.regulation.RuleParameter.Bound;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Messages;
import fr.vigie.ui.Wordbook;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rules and their values in the reader's words. */
record RuleWords(Locale locale) {

    /** Beyond it a field has no end that means anything. */
    private static final int NO_END = 1_000;

    String text(String key, Object... arguments) {
        return Messages.text(locale, "rules." + key, arguments);
    }

    String day(LocalDate day) {
        return Dates.day(day, locale);
    }

    /** What a rule means and what it costs, in a sentence. */
    String meaning(RuleEntry entry) {
        if (entry.cap() != null) {
            return cap(entry.cap());
        }
        return entry.place().startsWith("poids.equite.")
                ? text("equity", Messages.text(locale, "regulation.counter." + entry.place().substring("poids.equite.".length())))
                : Messages.text(locale, entry.meaning());
    }

    /** In a few words, without what it costs: the sentence's beginning. */
    String name(RuleEntry entry) {
        String meaning = meaning(entry);
        int end = meaning.indexOf(". ");
        return end > 0 ? meaning.substring(0, end) : meaning.replaceAll("\\.$", "");
    }

    private String cap(Cap cap) {
        String kinds = cap.kinds().stream().map(kind -> text("kind." + kind)).sorted().collect(Collectors.joining(", "));
        return Wordbook.capital(text("cap", Messages.text(locale, "regulation.counter." + cap.counter()), kinds,
                text("window." + cap.window()), text("regime." + cap.regime())));
    }

    /** A value as the file writes it. */
    String value(RuleEntry entry, String written) {
        if (entry.place().startsWith("montants.")) {
            return text("unit.euros", format(new BigDecimal(written)));
        }
        return written.matches("\\d+") ? number(entry.place(), Integer.parseInt(written))
                : Arrays.stream(written.split(", ")).map(this::word).collect(Collectors.joining(", "));
    }

    String number(String place, int number) {
        return text("unit." + unit(place), number);
    }

    private String format(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(amount);
    }

    private String word(String written) {
        boolean isWord = written.matches("[A-Z][A-Z0-9_]+|oui|non");
        return isWord ? text("word." + written) : written;
    }

    /** What the law lets a territory do. */
    String limit(RuleParameter parameter) {
        if (parameter.bound() == Bound.AT_LEAST) {
            return text("limit.atLeast", number(parameter.place(), parameter.law()));
        }
        if (parameter.bound() == Bound.AT_MOST) {
            return text("limit.atMost", number(parameter.place(), parameter.law()));
        }
        return parameter.most() > NO_END ? text("limit.freeFrom", parameter.least())
                : text("limit.free", parameter.least(), parameter.most());
    }

    private static String unit(String place) {
        String last = place.substring(place.lastIndexOf('.') + 1);
        if (List.of("partDuTravail", "part").stream().anyMatch(group -> place.contains("." + group + ".")) || last.endsWith("Pourcent")) {
            return "percent";
        }
        if (place.startsWith("points.")) {
            return "points";
        }
        if (last.endsWith("Heures") || last.startsWith("heures")) {
            return "hours";
        }
        if (last.endsWith("Minutes")) {
            return "minutes";
        }
        if (last.equals("jourLimite")) {
            return "day";
        }
        if (last.equals("jours") || last.endsWith("Jours")) {
            return "days";
        }
        if (last.startsWith("mois") || last.startsWith("grossesse")) {
            return "months";
        }
        return last.endsWith("Annees") || last.startsWith("age") ? "years" : "none";
    }
}
