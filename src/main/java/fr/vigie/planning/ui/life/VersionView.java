package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaVersion;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoard;
import fr.vigie.rota.ui.Shown;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Wordbook;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One version of a month's rota, as it was published. */
@Route("tableau/:month/versions/:version")
@RolesAllowed({"CHEF_DE_POLE", "DIRECTEUR", "RADIOLOGUE", "ADMINISTRATEUR"})
public class VersionView extends MonthPage {

    private int number;

    VersionView(LifeDesk desk) {
        super(desk, "life.versions.title");
    }

    @Override
    void asked(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("version").filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf).orElse(0);
    }

    @Override
    void show(RotaState state, Wordbook words) {
        var past = desk().rotas().past(state.id());
        var versions = past.versions();
        var version = versions.stream().filter(v -> v.number() == number).findFirst();
        if (version.isEmpty()) {
            var none = new EmptyState(getTranslation("life.versions.unknown", number));
            none.add(new Anchor(address("versions"), getTranslation("life.versions.all")));
            add(none);
            return;
        }
        var board = new RotaBoard();
        board.setBoard(new MonthBoard(desk().territory(state), desk().people(state), getLocale(), null, null)
                .of(Shown.plain(past.version(number).orElseThrow())));
        add(banner(version.get(), versions, words, state), board);
    }

    private Div banner(RotaVersion version, List<RotaVersion> versions, Wordbook words, RotaState state) {
        var title = new Span(getTranslation("life.versions.banner", version.number()));
        title.addClassName("v-strong");
        var banner = new Div(VaadinIcon.CALENDAR_CLOCK.create(), title, new Span(VersionWords.when(version, state.id(), words)));
        banner.addClassName("v-past-banner");
        banner.getElement().setAttribute("role", "status");
        VersionWords.why(version, words).ifPresent(why -> banner.add(new Span(why)));
        var ways = new Div();
        ways.addClassName("v-past-ways");
        step(versions, -1).ifPresent(before -> ways.add(new Anchor(address("versions/" + before), getTranslation("life.versions.before"))));
        step(versions, 1).ifPresent(after -> ways.add(new Anchor(address("versions/" + after), getTranslation("life.versions.after"))));
        ways.add(new Anchor(address("versions"), getTranslation("life.versions.all")));
        banner.add(ways);
        return banner;
    }

    private Optional<Integer> step(List<RotaVersion> versions, int by) {
        return versions.stream().map(RotaVersion::number).filter(other -> other == number + by).findFirst();
    }
}
