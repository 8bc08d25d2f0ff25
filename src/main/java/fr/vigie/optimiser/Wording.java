package fr.vigie.optimiser;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says phrases in French, or in English. */
final class Wording {

    private final Locale locale;
    private final Names names;
    private final ResourceBundle bundle;

    Wording(Locale locale, Names names) {
        this.locale = isEnglish(locale) ? Locale.UK : Locale.FRANCE;
        this.names = names;
        this.bundle = ResourceBundle.getBundle("i18n.optimiser", this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    String say(Phrase phrase) {
        Object[] arguments = phrase.terms().stream().map(this::word).toArray();
        return new MessageFormat(bundle.getString(phrase.key()), locale).format(arguments);
    }

    private String word(Phrase.Term term) {
        return switch (term) {
            case Phrase.Named named -> name(named);
            case Phrase.Minutes(long minutes) -> duration(minutes);
            case Phrase.Number(long value) -> String.format(locale, "%,d", value);
            case Phrase.Moment(ZonedDateTime at) -> MessageFormat.format(bundle.getString("moment"), day(at.toLocalDate()), time(at));
            case Phrase.Span(Problem.Cap.Window window, LocalDate first) -> window(window, first);
            case Phrase.Listed(var terms) -> terms.stream().map(this::word).collect(Collectors.joining(", "));
            case Phrase.Said(Phrase phrase) -> say(phrase);
        };
    }

    private String name(Phrase.Named named) {
        return switch (named.kind()) {
            case DUTY -> names.duty(named.id());
            case PRACTITIONER -> names.practitioner(named.id());
            case SITE -> names.site(named.id());
            case LINE -> names.line(named.id());
            case SKILL -> names.skill(named.id());
            case SECTOR -> names.sector(named.id());
            case COUNTER -> names.counter(named.id());
            case GROUP -> names.group(named.id());
        };
    }

    private String duration(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + "\u00a0min";
        }
        return hours + "\u00a0h" + (rest == 0 ? "" : String.format("\u00a0%02d", rest));
    }

    private String window(Problem.Cap.Window window, LocalDate first) {
        String pattern = bundle.getString("window." + window);
        return MessageFormat.format(pattern, switch (window) {
            case WEEK -> day(first);
            case MONTH -> first.format(formatter("month"));
            case HORIZON -> "";
        });
    }

    /** The first of a month is an ordinal in French. */
    private String day(LocalDate day) {
        return day.format(formatter(day.getDayOfMonth() == 1 ? "firstDay" : "day"));
    }

    private String time(ZonedDateTime at) {
        return at.format(formatter(at.getMinute() == 0 ? "hour" : "time"));
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(bundle.getString("format." + key), locale);
    }
}
