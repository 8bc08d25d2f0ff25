package fr.vigie.territory.ui;

import fr.vigie.access.Difference;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between two versions of a line, each in a sentence: slot by slot, and term by term. */
record ChangeWords(TerritoryWords words) {

    /** What the dates of a version say already. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("validFrom", "validTo");

    List<String> of(DutyLine before, DutyLine after) {
        List<String> said = new ArrayList<>();
        for (Difference each : Difference.between(before, after)) {
            if (each.seen() instanceof SlotPattern was && each.now() instanceof SlotPattern now) {
                said.addAll(slots(was, now));
            } else if (each.seen() instanceof LineTerms was && each.now() instanceof LineTerms now) {
                Difference.between(was, now).forEach(term -> said.add(plain(term)));
            } else if (!TOLD_OTHERWISE.contains(each.field())) {
                said.add(plain(each));
            }
        }
        return said;
    }

    private String plain(Difference each) {
        FieldWords values = new FieldWords(words);
        return words.text("line.changeOf", values.field(each.field()), values.value(each.field(), each.seen()),
                values.value(each.field(), each.now()));
    }

    private List<String> slots(SlotPattern was, SlotPattern now) {
        List<String> said = new ArrayList<>();
        Map<String, SlotRule> gone = new LinkedHashMap<>();
        was.rules().forEach(rule -> gone.put(rule.code(), rule));
        for (SlotRule rule : now.rules()) {
            SlotRule before = gone.remove(rule.code());
            if (before == null) {
                said.add(words.text("pattern.new", words.rule(rule)));
            } else if (!before.equals(rule)) {
                said.add(words.text("pattern.changed", words.rule(before), words.rule(rule)));
            }
        }
        gone.values().forEach(rule -> said.add(words.text("pattern.gone", words.rule(rule))));
        if (was.grouping() != now.grouping()) {
            said.add(words.text("line.changeOf", words.text("field.slots"), words.of("grouping", was.grouping()),
                    words.of("grouping", now.grouping())));
        }
        return said;
    }
}
