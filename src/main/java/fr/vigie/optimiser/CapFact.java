package fr.vigie.optimiser;

/** A cap of one person. */
final class CapFact {

    final PersonFact person;
    final String counterId;
    final int counter;
    /** One bit a kind of line: asked for millions of times a second. */
    private final int kinds;
    final Problem.Cap.Window window;
    final int max;

    CapFact(PersonFact person, Problem.Cap cap, int counter) {
        this.person = person;
        this.counterId = cap.counter();
        this.counter = counter;
        this.kinds = cap.kinds().stream().mapToInt(kind -> 1 << kind.ordinal()).sum();
        this.window = cap.window();
        this.max = cap.max();
    }

    PersonFact person() {
        return person;
    }

    /** Context counts for weeks and months, which it fills in part, and not for the rota, to which it is foreign. */
    boolean looksAt(DutyFact duty) {
        return (kinds >> duty.line.kind.ordinal() & 1) != 0
                && !(duty.context && window == Problem.Cap.Window.HORIZON);
    }
}
