package fr.vigie.rota;

import fr.vigie.rota.Submission.Approval;
import fr.vigie.rota.Submission.End;
import fr.vigie.territory.EstablishmentId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How an event carries a submission on. */
final class Submissions {

    private Submissions() {
    }

    /** @param last null before the first */
    static Submission after(Submission last, RotaEvent event, Instant at, String author, String reason) {
        return switch (event) {
            case RotaEvent.RotaSubmitted e -> new Submission(last == null ? 1 : last.number() + 1, at, author, e.awaited(), List.of(), null);
            case RotaEvent.RotaApproved e -> new Submission(last.number(), last.at(), last.author(), last.asked(),
                    Stream.concat(last.approvals().stream(), e.establishments().stream().sorted(Comparator.comparing(EstablishmentId::value))
                            .map(one -> new Approval(one, at, author))).toList(), last.ended());
            case RotaEvent.RotaPublished e -> ended(last, new End(End.Kind.PUBLISHED, at, author, ""));
            case RotaEvent.RotaRecalled e -> ended(last, new End(End.Kind.RECALLED, at, author, reason));
            case RotaEvent.RotaSentBack e -> ended(last, new End(End.Kind.SENT_BACK, at, author, e.word()));
            default -> last;
        };
    }

    private static Submission ended(Submission last, End end) {
        return new Submission(last.number(), last.at(), last.author(), last.asked(), last.approvals(), end);
    }
}
