package fr.vigie.optimiser;

import java.util.Set;

/** A cap of one person. */
final class CapFact {

    final PersonFact person;
    final String counterId;
    final int counter;
    private final Set<Problem.LineKind> kinds;
    final Problem.Cap.Window window;
    final int max;

    CapFact(PersonFact person, Problem.Cap cap, int counter) {
        this.person = person;
        this.counterId = cap.counter();
        this.counter = counter;
        this.kinds = cap.kinds();
        this.window = cap.window();
        this.max = cap.max();
    }

    PersonFact person() {
        return person;
    }

    /** Context counts for weeks and months, which it fills in part, and not for the rota, to which it is foreign. */
    boolean looksAt(DutyFact duty) {
        return kinds.contains(duty.line.kind) && !(duty.context && window == Problem.Cap.Window.HORIZON);
    }
}
