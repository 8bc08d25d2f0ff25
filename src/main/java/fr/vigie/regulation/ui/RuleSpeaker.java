package fr.vigie.regulation.ui;

import fr.vigie.access.Spoken;
import fr.vigie.ui.ConflictDialog;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a territory's own rules are said where two states of them are compared. */
record RuleSpeaker(RuleWords words, Ruling ruling) implements ConflictDialog.Speaker {

    @Override
    public String field(String field) {
        return words.text(field.equals("from") ? "dialog.from" : "dialog.value");
    }

    @Override
    public String value(String field, @Nullable Object value) {
        return switch (value) {
            case LocalDate day -> words.day(day);
            case Map<?, ?> values when !values.isEmpty() -> new TreeMap<>(values).entrySet().stream()
                    .map(each -> said(each.getKey().toString(), (Integer) each.getValue())).collect(Collectors.joining(Spoken.semicolon(words.locale())));
            case null, default -> "–";
        };
    }

    private String said(String place, int value) {
        return ruling.entry(place).map(words::name).orElse(place) + " " + words.number(place, value);
    }
}
