package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.planning.Unready;
import fr.vigie.planning.Unready.Kind;
import fr.vigie.rota.RotaCommand.TakeDerogations;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Wordbook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What is not ready of one kind: what it is, what to do about it, and each thing with the way to its place. */
class UnreadyCard extends Section {

    private static final int AT_FIRST = 6;

    private final transient RotaState rota;
    private final transient LifeDesk desk;
    private final String board;

    /** @param board the address of the month's board */
    UnreadyCard(Kind kind, List<Unready> things, RotaState rota, LifeDesk desk, String board) {
        this.rota = rota;
        this.desk = desk;
        this.board = board;
        addClassNames("v-card", "v-unready", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var hint = new Paragraph(getTranslation("life.ready." + kind + ".do"));
        hint.addClassName("v-muted");
        add(new H2(getTranslation("life.ready." + kind, things.size())), hint, list(things.stream().limit(AT_FIRST).toList()));
        if (things.size() > AT_FIRST) {
            var more = things.subList(AT_FIRST, things.size());
            add(new Details(getTranslation("life.ready.more", more.size()), list(more)));
        }
    }

    private UnorderedList list(List<Unready> things) {
        var list = new UnorderedList();
        list.addClassName("v-list");
        things.forEach(thing -> {
            var words = new Span(Wordbook.capital(thing.text().in(getLocale())));
            words.addClassName("v-unready-what");
            var row = new ListItem(words, ways(thing));
            list.add(row);
        });
        return list;
    }

    private Div ways(Unready thing) {
        var ways = new Div();
        ways.addClassName("v-unready-ways");
        if (thing.kind() == Kind.WITHOUT_DEROGATION) {
            ways.add(derogate(thing));
        }
        if (thing.kind() == Kind.WITHOUT_CONSENT) {
            ways.add(new Anchor("radiologistes/" + encoded(thing.practitioner().value()), getTranslation("life.ready.sheet")));
        }
        if (!thing.duties().isEmpty()) {
            ways.add(new Anchor(board + "?garde=" + encoded(thing.duties().getFirst().value()), getTranslation("life.ready.see")));
        } else if (thing.kind() == Kind.UNCOVERED) {
            ways.add(new Anchor(board + "?vue=couverture", getTranslation("life.ready.see")));
        }
        return ways;
    }

    private Component derogate(Unready thing) {
        var derogate = new Button(getTranslation("life.ready.derogate"), click ->
                DerogationDialog.ask(List.of(thing.breach()), granted -> {
                    var taken = Notices.attempt(this, () -> desk.send(new TakeDerogations(rota.id(), granted)));
                    if (taken) {
                        Notices.done(this, "life.ready.derogated");
                    }
                    return taken;
                }));
        derogate.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return derogate;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
