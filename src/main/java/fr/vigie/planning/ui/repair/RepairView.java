package fr.vigie.planning.ui.repair;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.vigie.planning.RepairPlan;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Reassignment;
import fr.vigie.ui.DayField;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Typed;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Somebody is away: the days, the duties that this opens, and the least disturbing ways to fill them. */
@Route("reparer")
@Menu(title = "repair.menu", order = 2.1, icon = "vaadin:wrench")
@StyleSheet("context://repair.css")
@RolesAllowed("CHEF_DE_POLE")
public class RepairView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RepairDesk desk;
    private final ComboBox<PractitionerView> who = new ComboBox<>();
    private final DatePicker from = new DayField(getTranslation("repair.from"));
    private final DatePicker to = new DayField(getTranslation("repair.to"));
    private final Div done = new Div();
    private final Div content = new Div();
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
        who.addCustomValueSetListener(typed -> only(typed.getDetail()).ifPresent(who::setValue));
        var fields = new Div(who, from, to);
        fields.addClassNames("v-toolbar", "v-filter");
        content.addClassName("v-stack");
        done.getElement().setAttribute("role", "status");
        add(header, fields, done, content);
        var today = desk.today(ZoneId.of("Europe/Paris"));
        from.setValue(today);
        to.setValue(today);
        who.addValueChangeListener(change -> chosen());
        from.addValueChangeListener(change -> {
            if (from.getValue() != null && to.getValue() != null && to.getValue().isBefore(from.getValue())) {
                to.setValue(from.getValue());
            }
            chosen();
        });
        to.addValueChangeListener(change -> chosen());
    }

    /** {@code ?qui=…&du=2026-12-04&au=2026-12-06}, each of them optional. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        setting = true;
        day(asked, "du").ifPresent(day -> {
            from.setValue(day);
            to.setValue(day);
        });
        day(asked, "au").filter(day -> !day.isBefore(from.getValue())).ifPresent(to::setValue);
        asked.getSingleParameter("qui").flatMap(id -> desk.people().stream().filter(p -> p.id().value().equals(id)).findFirst())
                .ifPresent(who::setValue);
        setting = false;
        show();
    }

    private Optional<PractitionerView> only(String partOfName) {
        var found = desk.people().stream().filter(p -> Typed.matches(p.displayName(), partOfName)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
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
            show();
        }
    }

    private void show() {
        content.removeAll();
        if (who.isEmpty()) {
            content.add(new EmptyState(getTranslation("repair.begin")));
        } else if (from.isEmpty() || to.isEmpty() || to.getValue().isBefore(from.getValue())) {
            content.add(new EmptyState(getTranslation("repair.days")));
        } else {
            var refused = Notices.refusal(this, () -> show(desk.repairs().plan(who.getValue().id(), from.getValue(), to.getValue(), getLocale())));
            refused.ifPresent(why -> {
                var told = new Div(why);
                told.addClassName("v-refusal");
                told.getElement().setAttribute("role", "alert");
                content.add(told);
            });
        }
    }

    private void show(RepairPlan plan) {
        content.add(new PlanPart(plan, desk.wordbooks().in(getLocale()), this::carryOut, this::record));
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
