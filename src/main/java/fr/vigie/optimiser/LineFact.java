package fr.vigie.optimiser;

import java.util.Map;
import java.util.Set;

/** A line, ready for its rules. */
final class LineFact {

    final int index;
    final String id;
    final Problem.LineKind kind;
    /** -1: none. */
    final int site;
    final String siteId;
    final Set<String> skills;
    /** null: all. */
    final Set<String> sectors;
    /** null: any. */
    final Integer maxResponse;
    final int criticality;
    private final Set<String> combinableWith;

    LineFact(int index, Problem.Line line, Map<String, Integer> siteIndex, Set<String> combinableWith) {
        this.index = index;
        this.id = line.id();
        this.kind = line.kind();
        this.site = line.site() == null ? -1 : siteIndex.get(line.site());
        this.siteId = line.site();
        this.skills = line.skills();
        this.sectors = line.sectors();
        this.maxResponse = line.maxResponseMinutes();
        this.criticality = line.criticality();
        this.combinableWith = combinableWith;
    }

    boolean combinable(LineFact other) {
        return combinableWith.contains(other.id);
    }

    boolean tele() {
        return kind == Problem.LineKind.TELERADIOLOGIE;
    }
}
