package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.access.Role;
import fr.vigie.rota.RotaCommand.FollowLines;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.ui.Notices;
import fr.vigie.ui.WordDialog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the chef that lines or rules have changed since the month was opened, what that would come to, and has it follow them. */
class LinesChanged extends Div {

    private final transient MonthDesk desk;
    private final transient RotaState rota;

    private LinesChanged(MonthDesk desk, RotaState rota, List<String> would) {
        this.desk = desk;
        this.rota = rota;
        addClassNames("v-verdict", "bad", "v-follow", "v-screen-only");
        var said = new Paragraph(getTranslation(rota.status() == RotaStatus.SUBMITTED ? "planning.lines.recallFirst" : "planning.lines.changed"));
        said.getElement().setAttribute("role", "status");
        var list = new UnorderedList(would.stream().map(ListItem::new).toArray(ListItem[]::new));
        add(VaadinIcon.INFO_CIRCLE_O.create(), new Div(said, list));
        if (rota.status() != RotaStatus.SUBMITTED) {
            add(new Button(getTranslation("planning.lines.follow"), click -> ask()));
        }
    }

    /** Empty where nothing has changed, and for whoever may change nothing. */
    static Optional<LinesChanged> of(RotaState rota, MonthDesk desk, Locale locale) {
        if (!desk.reader().is(Role.CHEF_DE_POLE, rota.id().territory().value())) {
            return Optional.empty();
        }
        var would = desk.linesSince().of(rota, locale);
        return would.isEmpty() ? Optional.empty() : Optional.of(new LinesChanged(desk, rota, would));
    }

    private void ask() {
        if (rota.status() == RotaStatus.PUBLISHED) {
            new WordDialog("planning.lines.follow", "planning.duty.reasonNeeded", "planning.lines.follow", this::follow).open();
        } else {
            follow("");
        }
    }

    private boolean follow(String reason) {
        var followed = Notices.attempt(this, () -> desk.send(new FollowLines(rota.id(), reason)));
        if (followed) {
            Notices.done(this, "planning.lines.followed");
        }
        return followed;
    }
}
