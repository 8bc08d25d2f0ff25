package fr.vigie.regulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.regulation.AstreinteRates;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Establishment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How each establishment that pays spreads its lines of astreinte over the levels of flat rate (A2003, art. 14). */
class AstreinteLevels extends Div {

    private static final int WHOLE = 100;

    private final transient AstreinteRates rates;
    private final transient RuleWords words;

    AstreinteLevels(Ruling ruling, RuleWords words) {
        this.rates = ruling.pack().particulars().rates();
        this.words = words;
        if (rates.leastLevels() == 0) {
            return;
        }
        Map<Establishment, List<DutyLine>> lines = ruling.territory().lines().stream()
                .map(line -> ruling.territory().lineOn(line.id(), ruling.day()).orElse(null)).filter(Objects::nonNull)
                .filter(line -> line.kind() == DutyKind.ASTREINTE && ruling.territory().payerOf(line).isPresent())
                .collect(Collectors.groupingBy(line -> ruling.territory().payerOf(line).orElseThrow()));
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("v-list");
            ruling.territory().establishments().stream().filter(lines::containsKey)
                    .forEach(each -> list.add(new ListItem(sentences(each.name(), lines.get(each)))));
            add(new H3(words.text("rates.title")), list);
        }
    }

    private Span[] sentences(String establishment, List<DutyLine> lines) {
        Map<Integer, Long> byLevel = lines.stream().map(line -> line.terms().rateLevel()).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        if (byLevel.isEmpty()) {
            return new Span[] {new Span(words.text("rates.none", establishment))};
        }
        long levelled = byLevel.values().stream().mapToLong(Long::longValue).sum();
        long most = Math.round(WHOLE * byLevel.values().stream().mapToLong(Long::longValue).max().orElse(0) / (double) levelled);
        List<Span> said = new ArrayList<>(List.of(new Span(words.text("rates.levels", establishment, byLevel.size(), levelled, most))));
        if (byLevel.size() < rates.leastLevels()) {
            said.add(warning(words.text("rates.few", rates.leastLevels())));
        }
        if (most > rates.mostPercent()) {
            said.add(warning(words.text("rates.crowded", rates.mostPercent())));
        }
        if (levelled < lines.size()) {
            said.add(warning(words.text("rates.missing", lines.size() - levelled)));
        }
        return said.toArray(Span[]::new);
    }

    private static Span warning(String text) {
        Span warning = new Span(text);
        warning.addClassName("v-against");
        return warning;
    }
}
