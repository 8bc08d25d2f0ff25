package fr.vigie.planning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import fr.vigie.planning.Generation.Scope;
import fr.vigie.planning.Generation.Scope.Kind;
import fr.vigie.planning.Generation.Terms;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Notices;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What the optimiser may change, and for how long it looks. */
class GenerateDialog extends Dialog {

    private static final Duration USUAL = Duration.ofSeconds(30);

    private final transient MonthDesk desk;
    private final transient RotaState rota;
    private final boolean beside;
    private final RadioButtonGroup<Kind> scope = new RadioButtonGroup<>();
    private final PartChoice part;
    private final Checkbox sparing = new Checkbox();
    private final Select<Duration> limit = new Select<>();

    /** For a month on which nothing is proposed yet. */
    GenerateDialog(MonthDesk desk, RotaState rota) {
        this(desk, rota, Set.of());
    }

    /** @param chosen duties chosen on the board, to be all that changes; empty for none */
    GenerateDialog(MonthDesk desk, RotaState rota, Set<DutyId> chosen) {
        this(desk, rota, chosen, false);
    }

    private GenerateDialog(MonthDesk desk, RotaState rota, Set<DutyId> chosen, boolean beside) {
        this.desk = desk;
        this.rota = rota;
        this.beside = beside;
        this.part = new PartChoice(desk, rota, chosen);
        setHeaderTitle(getTranslation(beside ? "planning.generate.besideTitle" : "planning.generate.title",
                Dates.month(rota.id().month(), getLocale())));
        setWidth("min(36rem, 95vw)");
        addClassName("v-generate");
        scope();
        sparing.setLabel(getTranslation("planning.generate.sparing"));
        limit();
        var what = new Paragraph(getTranslation("planning.generate.what"));
        what.addClassName("v-muted");
        add(scope, part, sparing, limit, what);
        scope.setValue(!chosen.isEmpty() ? Kind.CHOSEN : rota.holders().isEmpty() ? Kind.EVERYTHING : Kind.OPEN_DUTIES);
        if (!beside) {
            add(new RecentRuns(desk, rota, this::close));
        }
        var start = new Button(getTranslation("planning.generate.start"), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addClickShortcut(Key.ESCAPE);
        getFooter().add(cancel, start);
    }

    /** For another proposal beside the one that the board shows, which stays. */
    static GenerateDialog beside(MonthDesk desk, RotaState rota) {
        return new GenerateDialog(desk, rota, Set.of(), true);
    }

    private void scope() {
        scope.setLabel(getTranslation("planning.generate.scope"));
        scope.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        scope.setItems(Kind.values());
        scope.setItemLabelGenerator(kind -> getTranslation("planning.generate.scope." + kind));
        scope.addValueChangeListener(change -> {
            part.setVisible(change.getValue() == Kind.CHOSEN);
            // what is open has no holder to be spared
            sparing.setVisible(change.getValue() != Kind.OPEN_DUTIES && !rota.holders().isEmpty());
        });
    }

    private void limit() {
        limit.setLabel(getTranslation("planning.generate.limit"));
        limit.setItems(Duration.ofSeconds(10), USUAL, Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5));
        limit.setItemLabelGenerator(d -> d.toSeconds() < 60 ? getTranslation("planning.generate.seconds", d.toSeconds())
                : getTranslation("planning.generate.minutes", d.toMinutes()));
        limit.setValue(USUAL);
    }

    private void start() {
        var chosen = switch (scope.getValue()) {
            case EVERYTHING -> Scope.EVERYTHING;
            case OPEN_DUTIES -> Scope.OPEN_DUTIES;
            case CHOSEN -> Scope.of(part.duties());
        };
        // another seed, or a second proposal would tend to be the first
        var terms = new Terms(chosen, limit.getValue(), sparing.isVisible() && sparing.getValue(), Map.of(),
                beside ? desk.clock().millis() : 0);
        if (Notices.attempt(this, () -> desk.generations().start(rota.id(), terms, beside))) {
            close();
        }
    }
}
