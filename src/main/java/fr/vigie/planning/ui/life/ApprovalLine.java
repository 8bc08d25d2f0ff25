package fr.vigie.planning.ui.life;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.access.Actor;
import fr.vigie.access.Spoken;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.Submission;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.Comparator;
import java.util.LinkedHashMap;

/** Who has approved a submitted rota and who is awaited, in a line for everybody. */
public class ApprovalLine extends Paragraph {

    private final transient Directors directors;
    private final transient RotaId rota;
    private final transient Wordbook words;

    public ApprovalLine(Rotas rotas, Directors directors, RotaId rota, Wordbook words) {
        this.directors = directors;
        this.rota = rota;
        this.words = words;
        addClassName("v-muted");
        rotas.past(rota).submission().filter(submission -> submission.ended() == null)
                .ifPresent(submission -> setText(text(submission)));
    }

    private String text(Submission submission) {
        var approved = submission.approvals().stream().map(one -> words.text("life.approval.by",
                name(one.establishment()), one.author(), day(one))).collect(joining(", "));
        // one director of several establishments is named once
        var awaited = submission.asked().stream().filter(one -> submission.approvalOf(one).isEmpty())
                .sorted(Comparator.comparing(this::name)).collect(groupingBy(this::who, LinkedHashMap::new, mapping(this::name, joining(", "))))
                .entrySet().stream().map(one -> words.text("life.approval.of", one.getValue(), one.getKey())).collect(joining(Spoken.semicolon(words.locale())));
        return approved.isEmpty() ? words.text("life.approval.awaited", awaited)
                : words.text("life.approval.partly", approved, awaited);
    }

    private String who(EstablishmentId establishment) {
        var names = directors.of(rota.territory(), establishment).stream().map(Actor::displayName).collect(joining(", "));
        return names.isEmpty() ? words.text("life.directors.none") : names;
    }

    private String name(EstablishmentId establishment) {
        return words.establishment(rota.territory(), establishment);
    }

    private String day(Submission.Approval approval) {
        return Dates.shortDay(approval.at().atZone(words.zone(rota.territory())).toLocalDate(), words.locale());
    }
}
