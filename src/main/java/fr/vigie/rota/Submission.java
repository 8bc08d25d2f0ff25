package fr.vigie.rota;

import fr.vigie.territory.EstablishmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rota that was proposed to its directors.
 *
 * @param number from 1 on
 * @param author how who submitted it was called then
 * @param asked the establishments whose directors approve
 * @param approvals in order of time, one for each establishment
 * @param ended null while directors are awaited
 */
public record Submission(int number, Instant at, String author, Set<EstablishmentId> asked, List<Approval> approvals,
                         @Nullable End ended) {

    public Optional<Approval> approvalOf(EstablishmentId establishment) {
        return approvals.stream().filter(approval -> approval.establishment().equals(establishment)).findFirst();
    }

    /** @param author how the director was called then */
    public record Approval(EstablishmentId establishment, Instant at, String author) {
    }

    /**
     * How it came to an end.
     *
     * @param word why it was taken or sent back; empty when published
     */
    public record End(Kind kind, Instant at, String author, String word) {
        /** Which of the ends. */
        public enum Kind { PUBLISHED, RECALLED, SENT_BACK }
    }
}
