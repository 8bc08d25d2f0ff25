package fr.vigie.access;

/**
 * Anything that asks for a change. A command says itself who may send it; the command bus asks before it is handled
 * and refuses a message that is not a {@code Command}.
 */
public interface Command {

    /** Whether this actor may send this command. */
    boolean permits(Actor actor);

    /** What its author is told when there is no such thing as it is about. */
    default Refusal toNothing() {
        return new Refusal("access.refusal.toNothing");
    }

    /** Why, in the author's words; empty when none was given. Stored with every event that follows. */
    default String reason() {
        return "";
    }

    /** Where the change comes from. Stored with every event that follows. */
    default Origin origin() {
        return Origin.MAIN;
    }

    /** What led to it, such as {@code exchange/<id>}; empty when it stands for itself. */
    default String cause() {
        return "";
    }

    /** Where a change comes from. */
    enum Origin {
        /** By hand. */
        MAIN,
        /** A proposal of the optimiser, accepted. */
        OPTIMISEUR,
        /** An exchange between radiologists. */
        ECHANGE,
        /** A file. */
        IMPORT
    }
}
