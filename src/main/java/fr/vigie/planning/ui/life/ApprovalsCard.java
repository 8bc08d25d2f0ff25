package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Submission;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.time.Instant;
import java.util.Comparator;

/** A submission: by whom, who has approved, who is awaited, and how it ended. */
class ApprovalsCard extends Section {

    private final transient RotaId rota;
    private final transient Directors directors;
    private final transient Wordbook words;

    ApprovalsCard(Submission submission, RotaId rota, Directors directors, Wordbook words) {
        this.rota = rota;
        this.directors = directors;
        this.words = words;
        addClassName("v-card");
        var list = new UnorderedList();
        list.addClassName("v-list");
        submission.asked().stream().sorted(Comparator.comparing(this::name)).forEach(one -> list.add(row(one, submission)));
        add(new H2(words.text("life.approval.who")),
                new Paragraph(words.text("life.approval.submitted", submission.author(), moment(submission.at()))), list);
        if (submission.ended() != null) {
            add(ended(submission.ended()));
        }
    }

    private ListItem row(EstablishmentId establishment, Submission submission) {
        var name = new Span(name(establishment));
        name.addClassName("v-strong");
        var row = new ListItem(name);
        submission.approvalOf(establishment).ifPresentOrElse(
                approval -> row.add(badge("approved", "published"), muted(words.text("life.approval.approvedBy", approval.author(), moment(approval.at())))),
                () -> row.add(submission.ended() == null ? badge("waits", "warn") : badge("none", "draft"),
                        directors.of(rota.territory(), establishment, words)));
        return row;
    }

    private Paragraph ended(Submission.End end) {
        var said = new Paragraph(words.text("life.approval.ended." + end.kind(), end.author(), moment(end.at()), end.word()));
        said.addClassName("v-strong");
        return said;
    }

    private Span badge(String key, String style) {
        var badge = new Span(words.text("life.approval." + key));
        badge.addClassNames("v-badge", style);
        return badge;
    }

    private static Span muted(String text) {
        var muted = new Span(text);
        muted.addClassName("v-muted");
        return muted;
    }

    private String name(EstablishmentId establishment) {
        return words.establishment(rota.territory(), establishment);
    }

    private String moment(Instant at) {
        return Dates.moment(at, words.zone(rota.territory()), words.locale());
    }
}
