package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import fr.vigie.planning.Unready;
import fr.vigie.rota.EstablishmentPart;
import fr.vigie.rota.RotaCommand.SubmitRota;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.territory.Establishment;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Wordbook;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Before a rota is submitted: what is not ready, each thing with its place, and to whom it goes. */
@Route("tableau/:month/soumettre")
@RolesAllowed("CHEF_DE_POLE")
public class SubmitView extends MonthPage {

    SubmitView(LifeDesk desk) {
        super(desk, "life.submit.title");
    }

    @Override
    void show(RotaState state, Wordbook words) {
        if (state.status() != RotaStatus.DRAFT) {
            var already = new EmptyState(getTranslation("life.submit.already." + state.status()));
            already.add(new Anchor(address("approbation"), getTranslation("life.approval.see")));
            add(already);
            return;
        }
        var unready = desk().readiness().of(state);
        SentBack.of(state, desk().rotas(), desk().reader(), words).ifPresent(this::add);
        add(verdict(unready), toWhom(state, words));
        unready.stream().collect(Collectors.groupingBy(Unready::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, things) -> add(new UnreadyCard(kind, things, state, desk(), address(""))));
    }

    private Div verdict(List<Unready> unready) {
        var blocking = unready.stream().filter(Unready::blocks).count();
        var seen = unready.stream().filter(thing -> !thing.blocks() && !thing.isForTheRecord()).map(Unready::kind).toList();
        var toSee = seen.size();
        var words = new Paragraph(getTranslation(blocking > 0 ? "life.ready.blocked" : toSee > 0 ? "life.ready.toSee"
                : "life.ready.all", blocking > 0 ? blocking : toSee, seen.stream().distinct().count()));
        words.getElement().setAttribute("role", "status");
        var verdict = new Div((blocking > 0 ? VaadinIcon.BAN : toSee > 0 ? VaadinIcon.EXCLAMATION_CIRCLE_O : VaadinIcon.CHECK).create(), words);
        verdict.addClassNames("v-verdict", blocking + toSee > 0 ? "bad" : "good");
        return verdict;
    }

    private Section toWhom(RotaState state, Wordbook words) {
        var territory = desk().territory(state);
        var people = desk().people(state);
        var list = new UnorderedList();
        list.addClassNames("v-list", "v-approvers");
        EstablishmentPart.approvers(state, territory, people).stream().map(id -> territory.establishment(id).orElseThrow())
                .sorted(Comparator.comparing(Establishment::name)).forEach(establishment -> {
                    var part = EstablishmentPart.of(state, Set.of(establishment.id()), territory, people);
                    var name = new Span(establishment.name());
                    name.addClassName("v-strong");
                    var why = new Span(getTranslation("life.submit.part",
                            part.people().stream().filter(p -> !part.heldBy(p.id(), state).isEmpty()).count(), part.duties().size(),
                            part.onSites().size()));
                    why.addClassName("v-muted");
                    list.add(new ListItem(name, desk().directors().of(state.id().territory(), establishment.id(), words), why));
                });
        var submit = new Button(getTranslation("planning.submit.button"), click -> submit(state));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        var bar = new Div(submit, new Anchor(address(""), getTranslation("life.submit.back")));
        bar.addClassName("v-toolbar");
        var card = new Section(new H2(getTranslation("life.submit.toWhom")), list,
                new Paragraph(getTranslation("life.submit.then")), bar);
        card.addClassName("v-card");
        return card;
    }

    private void submit(RotaState state) {
        if (Notices.attempt(this, () -> desk().send(new SubmitRota(state.id())))) {
            Notices.done(this, "life.submit.done");
            getUI().ifPresent(ui -> ui.navigate(address("approbation")));
        } else {
            refresh();
        }
    }
}
