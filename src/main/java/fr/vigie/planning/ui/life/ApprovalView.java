package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import fr.vigie.access.Role;
import fr.vigie.rota.EstablishmentPart;
import fr.vigie.rota.RotaCommand.ApproveRota;
import fr.vigie.rota.RotaCommand.SendBackRota;
import fr.vigie.rota.RotaPast;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Notices;
import fr.vigie.ui.WordDialog;
import fr.vigie.ui.Wordbook;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A submitted rota as the director of an employing establishment reads it: their own part, approved or sent back. */
@Route("tableau/:month/approbation")
@RolesAllowed({"DIRECTEUR", "CHEF_DE_POLE", "ADMINISTRATEUR"})
public class ApprovalView extends MonthPage {

    private transient EstablishmentId chosen;

    ApprovalView(LifeDesk desk) {
        super(desk, "life.approval.title");
    }

    @Override
    void show(RotaState state, Wordbook words) {
        var past = desk().rotas().past(state.id());
        var own = own(state);
        var seen = chosen == null ? own : List.of(chosen);
        decision(state, past).ifPresent(this::add);
        past.submission().ifPresentOrElse(submission -> add(new ApprovalsCard(submission, state.id(), desk().directors(), words)),
                () -> add(new EmptyState(getTranslation("life.approval.notYet"))));
        if (own.isEmpty()) {
            add(new EmptyState(getTranslation("life.approval.noPart")));
            return;
        }
        if (own.size() > 1) {
            add(choice(own, state, words));
        }
        var part = EstablishmentPart.of(state, seen, desk().territory(state), desk().people(state));
        add(new PartCards(state, part, desk().territory(state), past, words).all().toArray(Component[]::new));
    }

    /** A director's own establishments; for whoever answers for the whole, all that take part. */
    private List<EstablishmentId> own(RotaState state) {
        var reader = desk().reader();
        var territory = desk().territory(state);
        var all = territory.establishments().stream().map(e -> e.id());
        var directs = reader.is(Role.DIRECTEUR, territory.id().value());
        return all.filter(one -> directs ? reader.establishments().contains(one.value())
                        : EstablishmentPart.of(state, Set.of(one), territory, desk().people(state)).isConcerned())
                .sorted(Comparator.comparing(EstablishmentId::value)).toList();
    }

    private Select<EstablishmentId> choice(List<EstablishmentId> own, RotaState state, Wordbook words) {
        var choice = new Select<EstablishmentId>();
        choice.setLabel(getTranslation("life.approval.establishment"));
        choice.setItems(own);
        choice.setItemLabelGenerator(one -> one == null ? getTranslation("life.approval.all")
                : words.establishment(state.id().territory(), one));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("life.approval.all"));
        choice.setValue(chosen);
        choice.addClassName("v-establishment");
        choice.addValueChangeListener(change -> {
            chosen = change.getValue();
            refresh();
        });
        return choice;
    }

    /** Empty for whoever has nothing to decide. */
    private Optional<Div> decision(RotaState state, RotaPast past) {
        var awaited = awaited(state, past);
        if (awaited.isEmpty()) {
            return Optional.empty();
        }
        var names = awaited.stream().map(one -> desk().words(getLocale()).establishment(state.id().territory(), one)).sorted()
                .collect(Collectors.joining(", "));
        var asked = new Paragraph(getTranslation("life.approval.asked", names));
        if (publishes(state, awaited)) {
            asked.add(" " + getTranslation("life.approval.last"));
        }
        var approve = new Button(getTranslation("planning.approve.button"), VaadinIcon.CHECK.create(), click -> approve(state, awaited));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var sendBack = new Button(getTranslation("planning.sendBack.button"), click -> new WordDialog(
                "planning.sendBack.title", "planning.sendBack.word", "planning.sendBack.button", word -> sendBack(state, awaited, word)).open());
        var buttons = new Div(approve, sendBack);
        buttons.addClassName("v-toolbar");
        var decision = new Div(asked, buttons);
        decision.addClassNames("v-card", "v-decision");
        return Optional.of(decision);
    }

    /** The last approval publishes. */
    private static boolean publishes(RotaState state, Set<EstablishmentId> mine) {
        return mine.containsAll(state.awaited());
    }

    /** The past is from the events themselves, which know of an approval before the projection does. */
    private Set<EstablishmentId> awaited(RotaState state, RotaPast past) {
        var reader = desk().reader();
        return state.status() == RotaStatus.SUBMITTED && reader.is(Role.DIRECTEUR, state.id().territory().value())
                ? state.awaited().stream().filter(one -> reader.establishments().contains(one.value()))
                .filter(one -> past.submission().flatMap(submission -> submission.approvalOf(one)).isEmpty()).collect(Collectors.toSet()) : Set.of();
    }

    private void approve(RotaState read, Set<EstablishmentId> mine) {
        var now = desk().rotas().find(read.id()).orElse(read);
        if (now.submissions() == read.submissions() && now.status() != RotaStatus.DRAFT && awaited(now, desk().rotas().past(now.id())).isEmpty()) {
            Notices.error(this, getTranslation("life.approval.already"));
        } else if (Notices.attempt(this, () -> desk().send(new ApproveRota(read.id(), mine, read.submissions())))) {
            Notices.done(this, publishes(read, mine) ? "planning.approve.published" : "planning.approve.done");
        }
        refresh();
    }

    private boolean sendBack(RotaState read, Set<EstablishmentId> mine, String word) {
        var sent = Notices.attempt(this, () -> desk().send(new SendBackRota(read.id(), mine, word)));
        if (sent) {
            Notices.done(this, "planning.sendBack.done");
        }
        return sent;
    }
}
