package fr.vigie.regulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.regulation.RuleEntry;
import fr.vigie.regulation.RulePack;
import fr.vigie.regulation.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule packs one after the other, the last first, each with what it changed. */
class PacksOverTime extends Div {

    private final transient RulePacks packs;
    private final transient RuleWords words;

    PacksOverTime(RulePacks packs, RuleWords words, LocalDate day) {
        this.packs = packs;
        this.words = words;
        addClassName("v-stack");
        List<RulePack> all = List.copyOf(packs.all());
        for (int place = all.size() - 1; place >= 0; place--) {
            RulePack pack = all.get(place);
            boolean current = !day.isBefore(pack.inForceFrom()) && packs.lastDay(pack).filter(day::isAfter).isEmpty();
            add(card(pack, place == 0 ? null : all.get(place - 1), current));
        }
    }

    private Div card(RulePack pack, RulePack before, boolean current) {
        Div head = new Div(new H2(packs.lastDay(pack).map(last -> words.text("packUntil", pack.id(), words.day(pack.inForceFrom()), words.day(last)))
                .orElse(words.text("pack", pack.id(), words.day(pack.inForceFrom())))));
        head.addClassName("v-page-header");
        if (current) {
            Span badge = new Span(words.text("packs.current"));
            badge.addClassNames("v-badge", "submitted");
            head.add(badge);
        }
        Div card = new Div(head);
        card.addClassName("v-card");
        if (before == null) {
            card.add(new Paragraph(words.text("packs.first")));
            return card;
        }
        List<String> changes = changes(packs.entries(before), packs.entries(pack));
        Span title = new Span(words.text("packs.since", before.id()));
        title.addClassName("v-strong");
        UnorderedList list = new UnorderedList();
        list.addClassName("v-list");
        changes.forEach(change -> list.add(new ListItem(change)));
        card.add(title, changes.isEmpty() ? new Paragraph(words.text("packs.noChange")) : list);
        return card;
    }

    private List<String> changes(List<RuleEntry> before, List<RuleEntry> now) {
        Map<String, RuleEntry> was = before.stream().collect(Collectors.toMap(RuleEntry::place, Function.identity()));
        Map<String, RuleEntry> is = now.stream().collect(Collectors.toMap(RuleEntry::place, Function.identity()));
        List<String> changes = new ArrayList<>();
        for (RuleEntry entry : now) {
            RuleEntry former = was.get(entry.place());
            if (former == null) {
                changes.add(words.text("packs.added", words.name(entry), words.value(entry, entry.text())));
            } else if (!former.text().equals(entry.text())) {
                changes.add(words.text("packs.changed", words.name(entry), words.value(entry, entry.text()), words.value(former, former.text())));
            }
        }
        before.stream().filter(entry -> !is.containsKey(entry.place())).forEach(entry ->
                changes.add(words.text("packs.removed", words.name(entry), words.value(entry, entry.text()))));
        return changes;
    }
}
