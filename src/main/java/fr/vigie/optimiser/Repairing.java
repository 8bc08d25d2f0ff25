package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds holders for duties that have lost theirs and disturbs as few people as it can. Duty by duty, the hardest to fill
 * first, it goes on from the few least disturbing ways to fill those before, and from the few best balanced.
 */
final class Repairing {

    /** How many ways to fill the first duties are gone on from. */
    private static final int WIDTH = 12;
    /** How many of the best balanced are gone on from, whomever they disturb. */
    private static final int BALANCED = 4;

    private final Tables tables;
    private final Facts facts;
    private final Judging judging;

    Repairing(Tables tables) {
        this.tables = tables;
        this.facts = tables.facts;
        this.judging = new Judging(tables);
    }

    /** The least disturbing first, at most {@code most}; those spared keep what they hold and are given nothing. */
    List<Repair> repairs(Map<String, String> assignments, Collection<String> opened, Collection<String> spared, int most) {
        int[] before = facts.holders(assignments);
        int[] toFill = toFill(opened);
        Handovers handovers = new Handovers(tables, before, toFill, spared(spared));
        List<Draft> drafts = List.of(handovers.nothing());
        for (int i = 0; i < toFill.length; i++) {
            List<Draft> longer = new ArrayList<>();
            for (Draft draft : drafts) {
                longer.addAll(handovers.fill(toFill[i], draft));
            }
            drafts = i == toFill.length - 1 ? chosen(longer, most) : goneOnFrom(longer, Math.max(most, WIDTH));
        }
        return toFill.length == 0 ? List.of()
                : drafts.stream().map(draft -> repair(assignments, before, toFill, draft)).toList();
    }

    /** @throws IllegalArgumentException for an unknown duty, or one that is context */
    private int[] toFill(Collection<String> opened) {
        return opened.stream().distinct().map(facts::duty).peek(duty -> {
            if (duty.context) {
                throw new IllegalArgumentException("Duty \"" + duty.id + "\" is context: it cannot be repaired");
            }
        }).sorted(Comparator.<DutyFact>comparingInt(duty -> tables.eligible[duty.index].length)
                .thenComparingInt(duty -> duty.index)).mapToInt(duty -> duty.index).toArray();
    }

    private boolean[] spared(Collection<String> people) {
        boolean[] spared = new boolean[tables.personCount];
        facts.people.forEach(person -> spared[person.index] = people.contains(person.id));
        return spared;
    }

    private static List<Draft> goneOnFrom(List<Draft> drafts, int width) {
        Set<Draft> kept = new LinkedHashSet<>(distinct(drafts, width));
        drafts.stream().sorted(Draft.BALANCED).limit(BALANCED).forEach(kept::add);
        return List.copyOf(kept);
    }

    /** The least disturbing, and in the second place the best balanced where that is another. */
    private static List<Draft> chosen(List<Draft> drafts, int most) {
        List<Draft> chosen = distinct(drafts, most);
        drafts.stream().min(Draft.BALANCED).filter(best -> best.balancesBetterThan(chosen.getFirst())).ifPresent(best -> {
            chosen.remove(best);
            chosen.add(1, best);
        });
        return chosen.subList(0, Math.min(most, chosen.size()));
    }

    /** The best, but none that disturbs more people than a better one does, those among them. */
    private static List<Draft> distinct(List<Draft> drafts, int most) {
        List<Draft> kept = new ArrayList<>();
        drafts.sort(Draft.ORDER);
        for (Draft draft : drafts) {
            if (kept.size() == most) {
                break;
            }
            if (kept.stream().noneMatch(better -> better.spares(draft))) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private Repair repair(Map<String, String> assignments, int[] before, int[] toFill, Draft draft) {
        int[] after = before.clone();
        for (int duty : toFill) {
            after[duty] = -1;
        }
        draft.enter(after);
        Map<String, String> changes = new LinkedHashMap<>();
        for (DutyFact duty : facts.duties) {
            int holder = after[duty.index];
            if (holder != before[duty.index] || IntStream.of(toFill).anyMatch(filled -> filled == duty.index)) {
                changes.put(duty.id, name(holder));
            }
        }
        Map<String, String> repaired = new LinkedHashMap<>(assignments);
        repaired.putAll(changes);
        return new Repair(changes, draft.disturbed().stream().map(this::name).sorted().toList(),
                judging.compare(assignments, repaired));
    }

    private String name(int person) {
        return person < 0 ? null : facts.people.get(person).id;
    }
}
