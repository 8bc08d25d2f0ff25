package fr.vigie.regulation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.regulation.RuleEntry;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.EmptyState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** A territory's own values over time, the last first, each time with what changed. */
class OwnHistory extends Div {

    private final transient RulesDesk desk;
    private final transient RuleWords words;
    private final transient TerritoryView territory;

    OwnHistory(RulesDesk desk, RuleWords words, TerritoryView territory) {
        this.desk = desk;
        this.words = words;
        this.territory = territory;
        addClassName("v-stack");
        List<LocalRules> all = territory.localRules();
        if (all.isEmpty()) {
            add(new EmptyState(words.text("history.none")));
            return;
        }
        for (int place = all.size() - 1; place >= 0; place--) {
            add(card(all.get(place), place == 0 ? Map.of() : all.get(place - 1).values()));
        }
        if (desk.mayEdit(territory.id())) {
            add(new Anchor("historique", words.text("history.who")));
        }
    }

    private Div card(LocalRules rules, Map<String, Integer> before) {
        Div head = new Div(new H2(words.text("history.from", words.day(rules.from()))));
        head.addClassName("v-page-header");
        LocalDate today = desk.today(territory);
        if (rules.from().isAfter(today)) {
            head.add(badge("history.toCome", "draft"));
        } else if (rules.equals(territory.localRulesOn(today))) {
            head.add(badge("history.current", "submitted"));
        }
        Ruling ruling = Ruling.of(territory, rules.from(), desk.packs());
        UnorderedList changes = new UnorderedList();
        changes.addClassName("v-list");
        TreeSet<String> places = new TreeSet<>(rules.values().keySet());
        places.addAll(before.keySet());
        places.stream().filter(place -> !Objects.equals(rules.values().get(place), before.get(place))).forEach(place ->
                changes.add(new ListItem(change(place, rules.values().get(place), before.get(place), ruling))));
        Div card = new Div(head, changes);
        card.addClassName("v-card");
        return card;
    }

    private String change(String place, Integer now, Integer was, Ruling ruling) {
        RuleEntry entry = ruling.entry(place).orElse(new RuleEntry(place, "", "", null, null));
        return words.text("history.change", ruling.entry(place).map(words::name).orElse(place), value(entry, now), value(entry, was));
    }

    /** @param value null for the pack's */
    private String value(RuleEntry entry, Integer value) {
        return value != null ? words.number(entry.place(), value) : entry.isOfPack() ? words.value(entry, entry.text()) : "–";
    }

    private Span badge(String key, String look) {
        Span badge = new Span(words.text(key));
        badge.addClassNames("v-badge", look);
        return badge;
    }
}
