package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.util.Optional;
import java.util.UUID;

/** From what somebody is released, and when. There is no field for a reason, and the form says so. */
class DispensationForm extends Div implements Form<Dispensation> {

    private final transient PersonWords words;
    private final transient Checks checks = new Checks();
    private final transient String id = "dispense-" + UUID.randomUUID();
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final DayField from;
    private final DayField to;

    DispensationForm(Sheet sheet) {
        this.words = sheet.words();
        var fields = new Fields(words);
        scope.setLabel(words.text("edit.scope"));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(each -> words.text("scopeWhat." + each));
        scope.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        from = fields.day("edit.from");
        from.setValue(sheet.begin());
        to = fields.end("edit.to");
        addClassName("v-edit-form");
        add(fields.note(words.text("dispensations.note")), scope, Fields.row(from, to));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Dispensation> read() {
        checks.begin();
        var what = checks.needed(scope, words.text("fault.choose"));
        var first = checks.needed(from, words.text("fault.day"));
        var last = checks.optional(to);
        checks.order(first, last, to, words.text("fault.order"));
        return checks.passed() ? Optional.of(new Dispensation(id, what.orElseThrow(), first.orElseThrow(), last.orElse(null))) : Optional.empty();
    }
}
