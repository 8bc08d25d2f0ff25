package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.Submission;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.stream.Collectors;

/** Who has approved a submitted rota and who is awaited, in a line for everybody. */
public class ApprovalLine extends Paragraph {

    public ApprovalLine(Rotas rotas, RotaId rota, Wordbook words) {
        addClassName("v-muted");
        rotas.past(rota).submission().filter(submission -> submission.ended() == null)
                .ifPresent(submission -> setText(text(submission, rota, words)));
    }

    private static String text(Submission submission, RotaId rota, Wordbook words) {
        var approved = submission.approvals().stream().map(one -> words.text("life.approval.by",
                name(one.establishment(), rota, words), one.author(), day(one, rota, words))).collect(Collectors.joining(", "));
        var awaited = submission.asked().stream().filter(one -> submission.approvalOf(one).isEmpty())
                .map(one -> name(one, rota, words)).sorted().collect(Collectors.joining(", "));
        return approved.isEmpty() ? words.text("life.approval.awaited", awaited)
                : words.text("life.approval.partly", approved, awaited);
    }

    private static String name(EstablishmentId establishment, RotaId rota, Wordbook words) {
        return words.establishment(rota.territory(), establishment);
    }

    private static String day(Submission.Approval approval, RotaId rota, Wordbook words) {
        return Dates.shortDay(approval.at().atZone(words.zone(rota.territory())).toLocalDate(), words.locale());
    }
}
