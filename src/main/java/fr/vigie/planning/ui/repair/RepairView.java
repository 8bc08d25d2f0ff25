package fr.vigie.planning.ui.repair;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.vigie.planning.RepairPlan;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Reassignment;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Typed;
import fr.vigie.ui.Wordbook;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody is away: the days, the duties that this opens, and the least disturbing ways to fill them. */
@Route("reparer")
@Menu(title = "repair.menu", order = 2.1, icon = "vaadin:wrench")
@StyleSheet("context://repair.css")
@RolesAllowed("CHEF_DE_POLE")
public class RepairView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RepairDesk desk;
    private final ComboBox<PractitionerView> who = new ComboBox<>();
    private final AbsenceDays days;
    private final Div done = new Div();
    private final Div content = new Div();
    /** Who was asked about this absence and said no: known to this page alone. */
    private final transient Set<PractitionerId> declined = new LinkedHashSet<>();
    private boolean setting;

    RepairView(RepairDesk desk) {
        this.desk = desk;
        addClassNames("v-page", "v-repair");
        var header = new Div(new H1(getTranslation("repair.title")));
        header.addClassName("v-page-header");
        who.setLabel(getTranslation("repair.who"));
        who.setItems(desk.people());
        who.setItemLabelGenerator(PractitionerView::displayName);
        who.setAutofocus(true);
        // a part of a name and Enter are enough where only one has it
        who.addCustomValueSetListener(typed -> find(typed.getDetail()));
        who.setManualValidation(true);
        days = new AbsenceDays(desk.today(ZoneId.of("Europe/Paris")), this::chosen);
        var fields = new Div(who, days);
        fields.addClassNames("v-toolbar", "v-filter");
        HeldWhileAsked.keep(fields, content);
        content.addClassNames("v-stack", "v-repair-plan");
        content.getElement().setAttribute("data-computing", getTranslation("repair.computing"));
        done.getElement().setAttribute("role", "status");
        add(header, fields, done, content);
        who.addValueChangeListener(change -> {
            who.setInvalid(false);
            chosen();
        });
    }

    /** {@code ?qui=…&du=2026-12-04&au=2026-12-06}, each of them optional. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        setting = true;
        day(asked, "du").ifPresent(day -> days.set(day, day));
        day(asked, "au").filter(day -> !day.isBefore(days.first())).ifPresent(day -> days.set(days.first(), day));
        asked.getSingleParameter("qui").flatMap(id -> desk.people().stream().filter(p -> p.id().value().equals(id)).findFirst())
                .ifPresent(who::setValue);
        setting = false;
        show();
    }

    /** A name that nobody has, or several, is told, and chooses nobody. */
    private void find(String partOfName) {
        var found = desk.people().stream().filter(p -> Typed.matches(p.displayName(), partOfName)).toList();
        if (found.size() == 1) {
            who.setValue(found.getFirst());
            return;
        }
        who.clear();
        who.setErrorMessage(getTranslation(found.isEmpty() ? "repair.who.nobody" : "repair.who.several", partOfName.strip()));
        who.setInvalid(true);
    }

    private static Optional<LocalDate> day(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void chosen() {
        if (!setting) {
            done.removeAll();
            declined.clear();
            show();
        }
    }

    private void show() {
        content.removeAll();
        if (who.isEmpty()) {
            content.add(new EmptyState(getTranslation("repair.begin")));
        } else if (!days.areComplete()) {
            content.add(new EmptyState(getTranslation("repair.days")));
        } else {
            days.show();
            var refused = Notices.refusal(this, () ->
                    show(desk.repairs().plan(who.getValue().id(), days.first(), days.last(), declined, getLocale())));
            refused.ifPresent(why -> {
                var told = new Div(why);
                told.addClassName("v-refusal");
                told.getElement().setAttribute("role", "alert");
                content.add(told);
            });
        }
    }

    private void show(RepairPlan plan) {
        var words = desk.wordbooks().in(getLocale());
        if (!declined.isEmpty()) {
            content.add(declined(words));
        }
        content.add(new PlanPart(plan, words, this::carryOut, this::record, this::decline));
    }

    private void decline(PractitionerId person) {
        declined.add(person);
        show();
    }

    private Div declined(Wordbook words) {
        var who = new Span(words.text("repair.declined.people", declined.size(),
                declined.stream().map(words::practitioner).collect(Collectors.joining(", "))));
        var again = new Button(words.text("repair.declined.again"), click -> {
            declined.clear();
            show();
        });
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var told = new Div(who, again);
        told.addClassName("v-toolbar");
        told.getElement().setAttribute("role", "status");
        return told;
    }

    private void carryOut(RepairPlan plan, RepairPlan.Part part, List<Reassignment> changes, List<RepairPlan.Disturbed> toTell) {
        var words = desk.wordbooks().in(getLocale());
        var carriedOut = Notices.attempt(this, () -> desk.repairs().carryOut(plan, part, changes,
                words.text("repair.reason", words.practitioner(plan.who().id()))));
        desk.awaitProjections();
        if (carriedOut) {
            done.removeAll();
            done.add(new RepairedCard(part.rota(), toTell, words));
        }
        show();
    }

    private void record(RepairPlan plan) {
        if (Notices.attempt(this, () -> desk.repairs().record(plan))) {
            Notices.done(this, "repair.recorded");
            desk.awaitProjections();
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("repair.title") + " · Vigie";
    }
}
