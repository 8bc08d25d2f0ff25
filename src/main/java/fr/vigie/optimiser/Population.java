package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A few good answers that differ, bred from by several threads. */
final class Population {

    private static final int SIZE = 5;
    /** Two answers are near that differ in at most one duty in so many. */
    private static final int NEAR = 10;
    /** Of a merged answer. */
    private static final int PARENTS = 4;

    private final Tables tables;
    private final List<Incumbent.Best> members = new ArrayList<>();

    Population(Tables tables) {
        this.tables = tables;
    }

    /**
     * Takes it in beside those that are far from it, in place of one that is near and no better: near ones would soon be
     * all there are. Beyond the size the worst leaves.
     */
    synchronized void offer(Incumbent.Best answer) {
        List<Incumbent.Best> near = members.stream().filter(member -> areNear(member, answer)).toList();
        if (near.stream().anyMatch(member -> member.score().compareTo(answer.score()) >= 0)) {
            return;
        }
        members.removeAll(near);
        members.add(answer);
        if (members.size() > SIZE) {
            members.remove(members.stream().min(Comparator.comparing(Incumbent.Best::score)).orElseThrow());
        }
    }

    /** Offers all its members to another. */
    void join(Population other) {
        List<Incumbent.Best> mine;
        synchronized (this) {
            mine = List.copyOf(members);
        }
        mine.forEach(other::offer);
    }

    private boolean areNear(Incumbent.Best one, Incumbent.Best other) {
        return IntStream.of(tables.free).filter(duty -> one.holders()[duty] != other.holders()[duty]).count()
                * NEAR <= tables.free.length;
    }

    /** Bred one way or the other, by chance; null while there are too few to breed from. */
    Annealing.Origin child(SplittableRandom random) {
        List<int[]> parents = new ArrayList<>();
        synchronized (this) {
            for (Incumbent.Best member : members) {
                parents.add(random.nextInt(parents.size() + 1), member.holders());
            }
        }
        if (parents.size() < SIZE) {
            return null;
        }
        return random.nextBoolean() ? half(parents, random) : merged(parents.subList(0, PARENTS));
    }

    /** One answer, in which each duty may be offered to those alone who hold it in some of the answers. */
    private Annealing.Origin merged(List<int[]> parents) {
        Ledger ledger = new Ledger(tables);
        ledger.assignPinned();
        int[][] choices = tables.eligible.clone();
        for (int duty : tables.free) {
            ledger.assign(duty, parents.getFirst()[duty]);
            choices[duty] = parents.stream().mapToInt(parent -> parent[duty])
                    .filter(holder -> holder >= 0 && tables.barred(duty, holder) == 0).distinct().toArray();
        }
        return new Annealing.Origin(ledger, choices);
    }

    /**
     * Half the people with what they hold in one answer, the others with what they hold in another; what two of them
     * then hold goes to one by chance, and what nobody holds, or the holder cannot keep, stays open.
     */
    private Annealing.Origin half(List<int[]> parents, SplittableRandom random) {
        int[] mother = parents.get(0);
        int[] father = parents.get(1);
        boolean[] asFather = new boolean[tables.personCount];
        for (int person = 0; person < asFather.length; person++) {
            asFather[person] = random.nextBoolean();
        }
        Ledger child = new Ledger(tables);
        child.assignPinned();
        for (int duty : tables.free) {
            boolean byMother = mother[duty] >= 0 && !asFather[mother[duty]];
            boolean byFather = father[duty] >= 0 && asFather[father[duty]];
            if (byMother || byFather) {
                boolean first = byMother && (!byFather || random.nextBoolean());
                giveIfAllowed(child, duty, first ? mother[duty] : father[duty]);
            }
        }
        return new Annealing.Origin(child);
    }

    private static void giveIfAllowed(Ledger child, int duty, int person) {
        long hard = child.hard();
        child.assign(duty, person);
        if (child.hard() > hard) {
            child.assign(duty, -1);
        }
    }
}
