package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.vigie.access.Spoken;
import fr.vigie.rota.Derogation;
import fr.vigie.rota.DutyDifference;
import fr.vigie.rota.EstablishmentPart;
import fr.vigie.rota.RotaPast;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Wordbook;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a director reads of a rota: totals, what changed, derogations, then every duty by person and by day. */
final class PartCards {

    private final RotaState rota;
    private final EstablishmentPart part;
    private final TerritoryView territory;
    private final RotaPast past;
    private final Wordbook words;

    PartCards(RotaState rota, EstablishmentPart part, TerritoryView territory, RotaPast past, Wordbook words) {
        this.rota = rota;
        this.part = part;
        this.territory = territory;
        this.past = past;
        this.words = words;
    }

    List<Component> all() {
        var cards = new ArrayList<Component>();
        cards.add(totals());
        changes(cards);
        cards.add(derogations());
        duties(cards);
        return cards;
    }

    private Section totals() {
        var figures = DutySums.of(part.duties());
        var row = new Div(figure("life.part.count.taking", part.people().stream()
                        .filter(p -> !part.heldBy(p.id(), rota).isEmpty()).count()),
                figure("life.part.count.duties", figures.duties()), figure("life.part.count.nights", figures.nights()),
                figure("life.part.count.daysOff", figures.daysOff()), figure("life.part.count.points", figures.points()),
                counted(figures.hours(words.locale()), words.text("life.part.hours")),
                figure("life.part.open", part.onSites().stream().filter(d -> rota.holder(d.id()) == null && territory.mustAnswer(d.line(), d.day())).count()));
        row.addClassName("v-figures");
        return card("life.part.totals", row);
    }

    private Div figure(String key, long number) {
        return counted(NumberFormat.getIntegerInstance(words.locale()).format(number), words.text(key, number));
    }

    private Div counted(String value, String what) {
        var number = new Span(value);
        number.addClassName("v-figure");
        var figure = new Div(number, new Span(what));
        figure.addClassName("v-kpi");
        return figure;
    }

    /** Before publication, since what was submitted before; after, since the version before. */
    private void changes(List<Component> cards) {
        if (rota.status() == RotaStatus.PUBLISHED && rota.version() > 1) {
            cards.add(changes(past.between(rota.version() - 1, rota.version()),
                    words.text("life.part.sinceVersion", rota.version() - 1)));
        } else if (rota.status() != RotaStatus.PUBLISHED) {
            past.sinceSubmittedBefore().ifPresent(all -> cards.add(changes(all, words.text("life.part.sinceSubmitted"))));
        }
    }

    private Section changes(List<DutyDifference> all, String title) {
        var own = all.stream().filter(this::isOurs).toList();
        var card = new Section(new H2(title));
        card.addClassName("v-card");
        card.add(own.isEmpty() ? muted("life.part.noChange") : new DifferenceTable(own, words.text("life.differences.before"),
                words.text("life.differences.now"), rota.id(), words));
        return card;
    }

    private boolean isOurs(DutyDifference difference) {
        return part.onSites().stream().anyMatch(duty -> duty.id().equals(difference.duty())) || part.people().stream()
                .anyMatch(p -> p.id().equals(difference.before()) || p.id().equals(difference.after()));
    }

    private Section derogations() {
        var taken = part.derogations(rota);
        if (taken.isEmpty()) {
            return card("life.part.derogations", muted("life.part.noDerogation"));
        }
        var table = new FactTable(words.text("life.part.derogations"), List.of(words.text("life.part.person"),
                words.text("life.part.rule"), words.text("life.part.when"), words.text("planning.derogation.ground"),
                words.text("life.part.reason")));
        taken.forEach(derogation -> table.row(words.practitioner(derogation.practitioner()), words.text("planning.rule." + derogation.rule()),
                derogation.duties().stream().map(words::duty).map(Wordbook::capital).collect(Collectors.joining(Spoken.semicolon(words.locale()))), ground(derogation), derogation.reason()));
        return card("life.part.derogations", table);
    }

    private String ground(Derogation derogation) {
        return words.text(derogation.ground() == null ? "life.part.noGround" : "planning.derogation.ground." + derogation.ground());
    }

    private void duties(List<Component> cards) {
        if (!part.isConcerned()) {
            cards.add(card("life.part.byPerson", muted("life.part.nothing")));
            return;
        }
        var tables = new PartTables(rota, part, words);
        cards.add(card("life.part.byPerson", part.duties().isEmpty() ? muted("life.part.nobody") : tables.byPerson()));
        cards.add(card("life.part.byDay", new Details(words.text("life.part.everyDay"), tables.byDay())));
    }

    private Paragraph muted(String key) {
        var muted = new Paragraph(words.text(key));
        muted.addClassName("v-muted");
        return muted;
    }

    private Section card(String title, Component content) {
        var card = new Section(new H2(words.text(title)), content);
        card.addClassName("v-card");
        return card;
    }
}
