package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** A few good answers that differ, bred from by several threads. */
final class Population {

    private static final int SIZE = 5;

    private final Tables tables;
    private final List<Incumbent.Best> members = new ArrayList<>();

    Population(Tables tables) {
        this.tables = tables;
    }

    synchronized boolean isFull() {
        return members.size() == SIZE;
    }

    /** Takes it in where it is new; beyond the size, in place of the worst, if it is better. */
    synchronized void offer(Incumbent.Best answer) {
        if (members.stream().anyMatch(member -> Arrays.equals(member.holders(), answer.holders()))) {
            return;
        }
        members.add(answer);
        if (members.size() > SIZE) {
            members.remove(members.stream().min(Comparator.comparing(Incumbent.Best::score)).orElseThrow());
        }
    }

    /**
     * Half the people with what they hold in one answer, the others with what they hold in another; what two of them
     * then hold goes to one by chance, and what nobody holds, or the holder cannot keep, stays open.
     */
    Ledger child(SplittableRandom random) {
        int[] mother;
        int[] father;
        synchronized (this) {
            int one = random.nextInt(members.size());
            int other = (one + 1 + random.nextInt(members.size() - 1)) % members.size();
            mother = members.get(one).holders();
            father = members.get(other).holders();
        }
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
        return child;
    }

    private static void giveIfAllowed(Ledger child, int duty, int person) {
        long hard = child.hard();
        child.assign(duty, person);
        if (child.hard() > hard) {
            child.assign(duty, -1);
        }
    }
}
