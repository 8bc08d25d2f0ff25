package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.Submission;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.Optional;

/** What a director sent a rota back for, wherever it is put right, until it is submitted again. */
public class SentBack extends Div {

    private SentBack(Submission.End end, RotaState rota, Wordbook words) {
        addClassNames("v-verdict", "bad");
        var said = new Paragraph(words.text("life.approval.ended." + end.kind(), end.author(),
                Dates.moment(end.at(), words.zone(rota.id().territory()), words.locale()), end.word()));
        said.getElement().setAttribute("role", "status");
        add(VaadinIcon.ARROW_BACKWARD.create(), said,
                new Anchor("tableau/" + rota.id().month() + "/approbation", words.text("life.approval.see")));
    }

    /** Empty unless the rota was sent back and the reader is one of those who carry it on: the word is for no one else. */
    public static Optional<SentBack> of(RotaState rota, Rotas rotas, Actor reader, Wordbook words) {
        return concerns(rota, reader) ? rotas.sentBack(rota).map(end -> new SentBack(end, rota, words)) : Optional.empty();
    }

    private static boolean concerns(RotaState rota, Actor reader) {
        var territory = rota.id().territory().value();
        return reader.is(Role.CHEF_DE_POLE, territory) || reader.is(Role.DIRECTEUR, territory);
    }
}
