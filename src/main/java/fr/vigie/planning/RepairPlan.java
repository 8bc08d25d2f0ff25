package fr.vigie.planning;

import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an absence opens, and how it could be filled.
 *
 * @param who is away
 * @param from the first day away
 * @param to the last
 * @param toRecord what of these days no recorded leave covers, in time; empty: nothing is to be recorded
 * @param parts what can be repaired, the most urgent first
 * @param submitted months that await their directors: nothing changes in them before they are taken back
 * @param notOpen months that the absence reaches into, not over, whose rotas are not open
 */
public record RepairPlan(PractitionerView who, LocalDate from, LocalDate to, List<Leave> toRecord, List<Part> parts,
        List<RotaId> submitted, List<RotaId> notOpen) {

    /** Whether every day is recorded already. */
    public boolean recorded() {
        return toRecord.isEmpty();
    }

    /**
     * Duties that are filled together.
     *
     * @param urgent they begin within {@link Repairs#URGENT}, or have begun
     * @param opened by the absence, in time
     * @param ways the least disturbing first
     */
    public record Part(RotaId rota, boolean urgent, List<Duty> opened, List<Way> ways) {

        /** Nobody in place of whoever is away. */
        public List<Reassignment> leftOpen(PractitionerView who) {
            return opened.stream().map(duty -> new Reassignment(duty.id(), who.id(), null)).toList();
        }
    }

    /**
     * One way to fill them.
     *
     * @param disturbed whoever is given a duty or loses one that had not to be filled: the absent too, where they take another day's
     * @param against rules that it breaks, in words; it cannot be carried out by one gesture then
     * @param distinction what distinguishes it, in a sentence
     * @param figures what each soft rule gains or loses by it, the heaviest first, for who wants it exactly
     */
    public record Way(List<Change> changes, List<Disturbed> disturbed, List<String> against, String distinction,
            List<String> figures) {

        public List<Reassignment> reassignments() {
            return changes.stream().map(Change::reassignment).toList();
        }

        public List<Duty> stillOpen() {
            return changes.stream().filter(change -> change.reassignment().after() == null).map(Change::duty).toList();
        }
    }

    /** A duty that changes hands. */
    public record Change(Duty duty, Reassignment reassignment) {
    }

    /** Somebody to be asked. */
    public record Disturbed(PractitionerView person, List<Duty> gains, List<Duty> loses) {
    }
}
