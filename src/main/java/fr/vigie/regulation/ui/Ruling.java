package fr.vigie.regulation.ui;

import fr.vigie.regulation.Cap;
import fr.vigie.regulation.RuleEntry;
import fr.vigie.regulation.RulePack;
import fr.vigie.regulation.RulePacks;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a territory on a day.
 *
 * @param own the territory's own; null while it has none
 */
record Ruling(TerritoryView territory, LocalDate day, RulePack pack, List<RuleEntry> entries, @Nullable LocalRules own) {

    static Ruling of(TerritoryView territory, LocalDate day, RulePacks packs) {
        RulePack pack = packs.at(day);
        LocalRules own = territory.localRulesOn(day);
        List<RuleEntry> entries = new ArrayList<>(packs.entries(pack));
        entries.addAll(added(pack, own));
        return new Ruling(territory, day, pack, List.copyOf(entries), own);
    }

    Map<String, Integer> values() {
        return own == null ? Map.of() : own.values();
    }

    Optional<Integer> valueOf(RuleEntry entry) {
        return Optional.ofNullable(values().get(entry.place()));
    }

    /** The day from which the territory has had that value, without a break. */
    LocalDate since(RuleEntry entry) {
        Integer value = values().get(entry.place());
        LocalDate since = day;
        for (LocalRules rules : territory.localRules().reversed()) {
            if (!rules.from().isAfter(day)) {
                if (!Objects.equals(rules.values().get(entry.place()), value)) {
                    return since;
                }
                since = rules.from();
            }
        }
        return since;
    }

    Optional<RuleEntry> entry(String place) {
        return entries.stream().filter(each -> each.place().equals(place)).findFirst();
    }

    /** Caps that a territory adds to those of the pack. */
    private static List<RuleEntry> added(RulePack pack, @Nullable LocalRules own) {
        List<RuleEntry> added = new ArrayList<>();
        RulePack whole = pack.with(own);
        for (Cap cap : whole.caps().subList(pack.caps().size(), whole.caps().size())) {
            added.add(RuleEntry.added(cap));
        }
        return added;
    }

    /** By theme, in the order of the file. */
    Map<String, List<RuleEntry>> byTheme() {
        Map<String, List<RuleEntry>> themes = new LinkedHashMap<>();
        entries.forEach(entry -> themes.computeIfAbsent(entry.theme(), any -> new ArrayList<>()).add(entry));
        return themes;
    }
}
