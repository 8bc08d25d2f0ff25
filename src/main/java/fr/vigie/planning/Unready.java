package fr.vigie.planning;

import fr.vigie.access.Spoken;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Judge.Breach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not right with a rota, for its chef to see before it is submitted.
 *
 * @param text in words, for a reader
 * @param duties where to look on the board; may be empty
 * @param practitioner whom it is about; null when nobody
 * @param breach the broken rule; null when it is about none
 */
public record Unready(Kind kind, Spoken text, List<DutyId> duties, @Nullable PractitionerId practitioner, @Nullable Breach breach) {

    /** In the order in which they are looked at. */
    public enum Kind {
        /** A rule is broken that nobody may derogate from: the rota cannot be submitted. */
        BREAKS,
        /** A rule is broken that may be derogated from, and has not been. */
        WITHOUT_DEROGATION,
        /** Derogated from on the ground of a consent that no writing in the practitioner's file bears out. */
        WITHOUT_CONSENT,
        /** A duty of a line that may not stay empty has no holder. */
        OPEN,
        /** A site's need that nothing covers. */
        UNCOVERED,
        /** Entered since the last proposal was accepted. */
        ABSENT_SINCE,
        /** Holds far more than their share. */
        OVER_SHARE,
        /** Holds far less than their share. */
        UNDER_SHARE,
        /** A duty of a line that may stay empty has no holder: to be known, not to be done. */
        OPTIONAL,
        /** Derogated from as it should be: to be known, not to be done. */
        DEROGATED
    }

    /** Whether it keeps the rota from being submitted. */
    public boolean blocks() {
        return kind == Kind.BREAKS;
    }

    /** Whether it asks for nothing. */
    public boolean isForTheRecord() {
        return kind == Kind.OPTIONAL || kind == Kind.DEROGATED;
    }
}
