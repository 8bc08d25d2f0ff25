package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Duty;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a line would do to a month that is open already. A month keeps the duties with which it was opened: this
 * tells what would differ if it were opened with the line as changed.
 *
 * @param appearing duties that it would have more
 * @param disappearing duties that it would have no more
 * @param changing duties that it would have otherwise
 * @param othersMayNotHold holders of duties that stay, who would no longer be entitled to them
 */
public record LineEffect(RotaId month, RotaStatus status, List<Duty> appearing, List<Held> disappearing,
                         List<Change> changing, List<Held> othersMayNotHold) {

    /** A duty with its holder, null when it is open. */
    public record Held(Duty duty, @Nullable PractitionerId holder) {
    }

    /** A duty as it is and as it would be: other hours, work, rest or points. */
    public record Change(Duty was, Duty would, @Nullable PractitionerId holder) {
    }

    public LineEffect {
        appearing = List.copyOf(appearing);
        disappearing = List.copyOf(disappearing);
        changing = List.copyOf(changing);
        othersMayNotHold = List.copyOf(othersMayNotHold);
    }

    /** Whether the month would stay as it is. */
    public boolean isNone() {
        return appearing.isEmpty() && disappearing.isEmpty() && changing.isEmpty() && othersMayNotHold.isEmpty();
    }
}
