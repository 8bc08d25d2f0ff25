package fr.vigie.optimiser;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A need, ready for its rules. */
final class NeedFact {

    final int index;
    final Problem.Need need;
    final int site;
    final TimeSpan span;
    final long minutes;
    final int criticality;
    private final Set<LineFact> lines;

    NeedFact(int index, Problem.Need need, Map<String, Integer> siteIndex, Map<String, LineFact> lineById) {
        this.index = index;
        this.need = need;
        this.site = siteIndex.get(need.site());
        this.span = TimeSpan.of(need.start(), need.end());
        this.minutes = span.seconds() / 60;
        this.criticality = need.criticality();
        this.lines = need.lines().stream().map(lineById::get).collect(Collectors.toSet());
    }

    /** Whether the duty, once it has a holder, covers this need, whole and in one period. */
    boolean coveredBy(DutyFact duty) {
        return lines.contains(duty.line) && duty.periods.stream().anyMatch(period -> period.contains(span));
    }
}
