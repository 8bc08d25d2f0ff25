package fr.vigie.planning.ui.understand;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.access.Command.Origin;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryCommand.SetLocalRules;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Notices;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** States what keeping tried weights means, and makes them the territory's own rules from this month on. */
class KeepWeightsDialog extends Dialog {

    KeepWeightsDialog(UnderstandDesk desk, RotaId rota, Map<String, Integer> tried, Runnable kept) {
        setHeaderTitle(getTranslation("planning.weights.keep"));
        setWidth("min(34rem, 95vw)");
        var territory = desk.territory(rota.territory());
        var last = territory.localRules().isEmpty() ? null : territory.localRules().getLast();
        var rules = new LocalRules(from(territory, rota), merged(territory, rota, tried));
        add(new Paragraph(getTranslation("planning.weights.effect", territory.name(), Dates.day(rules.from(), getLocale()), tried.size())));
        var reason = new TextField(getTranslation("planning.duty.reason"));
        reason.setWidthFull();
        reason.setMaxLength(300);
        add(reason);
        var keep = new Button(getTranslation("planning.weights.keep"), click -> {
            if (Notices.attempt(this, () -> desk.settle(List.of(
                    new SetLocalRules(rota.territory(), last, rules, reason.getValue(), Origin.MAIN))))) {
                Notices.done(this, "planning.weights.kept");
                close();
                kept.run();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addClickShortcut(Key.ESCAPE);
        getFooter().add(cancel, keep);
    }

    /** From this month on; not before rules that were set for later. */
    private static LocalDate from(TerritoryView territory, RotaId rota) {
        var first = rota.month().atDay(1);
        return territory.localRules().stream().map(LocalRules::from).reduce(first, (one, other) -> other.isAfter(one) ? other : one);
    }

    private static Map<String, Integer> merged(TerritoryView territory, RotaId rota, Map<String, Integer> tried) {
        var own = territory.localRulesOn(from(territory, rota));
        var values = new HashMap<String, Integer>(own == null ? Map.of() : own.values());
        values.putAll(tried);
        return values;
    }
}
