package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import fr.vigie.planning.Generation.Scope;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Notices;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What the optimiser may change, and for how long it looks. */
class GenerateDialog extends Dialog {

    private static final Duration USUAL = Duration.ofSeconds(30);

    /** Everything, or what is open. */
    GenerateDialog(MonthDesk desk, RotaState rota) {
        this(desk, rota, List.of(Scope.EVERYTHING, Scope.OPEN_DUTIES), rota.holders().isEmpty() ? Scope.EVERYTHING : Scope.OPEN_DUTIES);
    }

    /** These duties alone. */
    GenerateDialog(MonthDesk desk, RotaState rota, Set<DutyId> duties) {
        this(desk, rota, List.of(Scope.of(duties)), Scope.of(duties));
    }

    private GenerateDialog(MonthDesk desk, RotaState rota, List<Scope> scopes, Scope usual) {
        setHeaderTitle(getTranslation("planning.generate.title", Dates.month(rota.id().month(), getLocale())));
        setWidth("min(34rem, 95vw)");
        var scope = new RadioButtonGroup<Scope>(getTranslation("planning.generate.scope"));
        scope.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        scope.setItems(scopes);
        scope.setItemLabelGenerator(s -> getTranslation("planning.generate.scope." + s.kind(), s.duties().size()));
        scope.setValue(usual);
        var limit = new Select<Duration>();
        limit.setLabel(getTranslation("planning.generate.limit"));
        limit.setItems(Duration.ofSeconds(10), USUAL, Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5));
        limit.setItemLabelGenerator(d -> d.toSeconds() < 60 ? getTranslation("planning.generate.seconds", d.toSeconds())
                : getTranslation("planning.generate.minutes", d.toMinutes()));
        limit.setValue(USUAL);
        var what = new Paragraph(getTranslation("planning.generate.what"));
        what.addClassName("v-muted");
        add(scope, limit, what);
        var start = new Button(getTranslation("planning.generate.start"), click -> {
            if (Notices.attempt(this, () -> desk.generations().start(rota.id(), scope.getValue(), limit.getValue()))) {
                close();
            }
        });
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), start);
    }
}
