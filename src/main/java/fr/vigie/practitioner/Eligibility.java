package fr.vigie.practitioner;

import fr.vigie.access.Spoken;
import fr.vigie.territory.DutyLine;
import java.time.LocalDate;
import java.util.List;

/** Which lines somebody may hold on a day, by the very rules that judge a rota. Planning, which asks them, answers. */
public interface Eligibility {

    /**
     * Every duty that begins on that day, line by line in the order of the territory; for a line that has none, the one under
     * way or the next. Each is looked at by itself: what else is held around it, and so the rest due, is left aside. Lines that
     * are over are left out.
     */
    List<Answer> of(PractitionerView who, LocalDate day);

    /**
     * One duty.
     *
     * @param line as it is on the duty's day
     * @param slot how the line's pattern calls it
     * @param day on which it begins
     * @param against each rule that stands against it, in a few words; empty when they may hold it
     */
    record Answer(DutyLine line, String slot, LocalDate day, List<Spoken> against) {

        public Answer {
            against = List.copyOf(against);
        }

        public boolean may() {
            return against.isEmpty();
        }
    }
}
