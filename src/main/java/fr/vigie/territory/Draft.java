package fr.vigie.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A territory while an event changes it. */
final class Draft {

    final List<Establishment> establishments;
    final List<Site> sites;
    final List<Skill> skills;
    final List<DutyLine> lines;
    final List<Need> needs;
    final List<Agreement> agreements;
    final List<LinePair> combinable;

    private final TerritoryView before;
    private final List<DutyLine> earlierLines;
    private final List<LocalRules> localRules;

    Draft(TerritoryView before) {
        this.before = before;
        this.establishments = new ArrayList<>(before.establishments());
        this.sites = new ArrayList<>(before.sites());
        this.skills = new ArrayList<>(before.skills());
        this.lines = new ArrayList<>(before.lines());
        this.earlierLines = new ArrayList<>(before.earlierLines());
        this.needs = new ArrayList<>(before.needs());
        this.agreements = new ArrayList<>(before.agreements());
        this.combinable = new ArrayList<>(before.combinable());
        this.localRules = new ArrayList<>(before.localRules());
    }

    TerritoryView view() {
        return new TerritoryView(before.id(), before.name(), before.zone(), before.region(), establishments, sites, skills,
                lines, inOrder(earlierLines), needs, agreements, combinable, localRules);
    }

    /** Line by line, whichever changed first. */
    private List<DutyLine> inOrder(List<DutyLine> versions) {
        return lines.stream().flatMap(line -> versions.stream().filter(each -> each.id().equals(line.id()))).toList();
    }

    /** In the place of the one with the same id, or at the end. */
    <T, K> void put(List<T> list, Function<T, K> id, T put) {
        for (int place = 0; place < list.size(); place++) {
            if (id.apply(list.get(place)).equals(id.apply(put))) {
                list.set(place, put);
                return;
            }
        }
        list.add(put);
    }

    void changeLine(DutyLine changed) {
        keepVersionsUntil(changed.id(), changed.validFrom().minusDays(1));
        put(lines, DutyLine::id, changed);
    }

    void closeLine(LineId line, LocalDate lastDay) {
        List<DutyLine> begun = before.versionsOf(line).filter(each -> !each.validFrom().isAfter(lastDay)).toList();
        keepVersionsUntil(line, begun.getLast().validFrom().minusDays(1));
        put(lines, DutyLine::id, begun.getLast().until(lastDay));
    }

    void eachVersion(LineId line, UnaryOperator<DutyLine> change) {
        lines.replaceAll(each -> each.id().equals(line) ? change.apply(each) : each);
        earlierLines.replaceAll(each -> each.id().equals(line) ? change.apply(each) : each);
    }

    void setRules(LocalRules rules) {
        localRules.removeIf(each -> each.from().equals(rules.from()));
        localRules.add(rules);
        localRules.sort(Comparator.comparing(LocalRules::from));
    }

    /** A line's versions that begin by that day become earlier ones, the last of them cut to it. */
    private void keepVersionsUntil(LineId line, LocalDate lastDay) {
        earlierLines.removeIf(each -> each.id().equals(line));
        before.versionsOf(line).filter(each -> !each.validFrom().isAfter(lastDay))
                .map(each -> each.validTo() == null || each.validTo().isAfter(lastDay) ? each.until(lastDay) : each)
                .forEach(earlierLines::add);
    }
}
