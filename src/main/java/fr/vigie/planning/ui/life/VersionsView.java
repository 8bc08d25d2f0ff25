package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.vigie.rota.RotaPast;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaVersion;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Wordbook;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Every version of a month's rota that was published, kept for ever; any two compared. The address says which two. */
@Route("tableau/:month/versions")
@RolesAllowed({"CHEF_DE_POLE", "DIRECTEUR", "RADIOLOGUE", "ADMINISTRATEUR"})
public class VersionsView extends MonthPage {

    private static final String FROM = "de";
    private static final String TO = "a";

    private transient Optional<Integer> from = Optional.empty();
    private transient Optional<Integer> to = Optional.empty();

    VersionsView(LifeDesk desk) {
        super(desk, "life.versions.title");
    }

    @Override
    void asked(BeforeEnterEvent event) {
        from = number(event.getLocation(), FROM);
        to = number(event.getLocation(), TO);
    }

    private static Optional<Integer> number(Location location, String parameter) {
        return location.getQueryParameters().getSingleParameter(parameter).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    @Override
    void show(RotaState state, Wordbook words) {
        var past = desk().rotas().past(state.id());
        var versions = past.versions();
        if (versions.isEmpty()) {
            add(new EmptyState(getTranslation("life.versions.none")));
            return;
        }
        add(list(versions, past, words, state));
        if (versions.size() > 1) {
            add(comparison(versions, past, words, state));
        }
    }

    private Section list(List<RotaVersion> versions, RotaPast past, Wordbook words, RotaState state) {
        var list = new UnorderedList();
        list.addClassName("v-list");
        versions.reversed().forEach(version -> list.add(row(version, past, words, state)));
        var card = new Section(new H2(getTranslation("life.versions.count", versions.size())), list);
        card.addClassName("v-card");
        return card;
    }

    private ListItem row(RotaVersion version, RotaPast past, Wordbook words, RotaState state) {
        var read = new Anchor(address("versions/" + version.number()), getTranslation("life.versions.version", version.number()));
        read.addClassName("v-strong");
        var kind = new Span(getTranslation(version.amendment() ? "life.versions.amended" : "life.versions.published"));
        kind.addClassNames("v-badge", version.amendment() ? "submitted" : "published");
        var row = new ListItem(read, kind, new Span(VersionWords.when(version, state.id(), words)));
        VersionWords.why(version, words).ifPresent(why -> row.add(muted(why)));
        if (version.amendment()) {
            var changed = past.between(version.number() - 1, version.number()).size();
            var compare = new Anchor(compared(version.number() - 1, version.number()), getTranslation("life.versions.changed", changed));
            compare.addClassName("v-row-end");
            row.add(compare);
        }
        return row;
    }

    private String compared(int one, int other) {
        return address("versions") + "?" + FROM + "=" + one + "&" + TO + "=" + other;
    }

    private Section comparison(List<RotaVersion> versions, RotaPast past, Wordbook words, RotaState state) {
        var numbers = versions.stream().map(RotaVersion::number).toList();
        var one = from.filter(numbers::contains).orElse(numbers.get(numbers.size() - 2));
        var other = to.filter(numbers::contains).orElse(numbers.getLast());
        var choices = new Div(choice("life.versions.from", numbers, one, chosen -> go(chosen, other)),
                choice("life.versions.to", numbers, other, chosen -> go(one, chosen)));
        choices.addClassName("v-toolbar");
        var card = new Section(new H2(getTranslation("life.versions.compare")), choices);
        card.addClassName("v-card");
        card.add(new VersionComparison(past, one, other, state.id(), words).parts());
        return card;
    }

    private Select<Integer> choice(String label, List<Integer> numbers, int chosen, IntConsumer go) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation(label));
        choice.setItems(numbers);
        choice.setItemLabelGenerator(number -> getTranslation("life.versions.version", number));
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> go.accept(change.getValue()));
        return choice;
    }

    private void go(int one, int other) {
        UI.getCurrent().navigate(address("versions"), QueryParameters.simple(Map.of(FROM, String.valueOf(one), TO, String.valueOf(other))));
    }

    private static Span muted(String text) {
        var muted = new Span(text);
        muted.addClassName("v-muted");
        return muted;
    }
}
