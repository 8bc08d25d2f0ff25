package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.vigie.practitioner.Leave;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** First and last day away, and the duties held meanwhile. There is no field for a reason. */
class LeaveForm extends Div implements Form<Leave> {

    private final transient Sheet sheet;
    private final transient Checks checks = new Checks();
    private final transient String id;
    private final DayField from;
    private final DayField to;
    private final HeldWarning held;

    /** @param seen null for a new one */
    LeaveForm(Sheet sheet, @Nullable Leave seen) {
        this.sheet = sheet;
        // named once: what is sent twice is recorded once
        this.id = seen == null ? "absence-" + UUID.randomUUID() : seen.id();
        var fields = new Fields(sheet.words());
        from = fields.day("edit.from");
        to = fields.day("edit.toNeeded");
        held = new HeldWarning(sheet, "held.leave");
        addClassName("v-edit-form");
        add(Fields.row(from, to), held, fields.note(sheet.words().text("leave.note")));
        from.addValueChangeListener(change -> {
            if (to.isEmpty() || change.getValue() != null && to.getValue().isBefore(change.getValue())) {
                to.setValue(change.getValue());
            }
            tellHeld();
        });
        to.addValueChangeListener(change -> tellHeld());
        if (seen != null) {
            from.setValue(seen.from());
            to.setValue(seen.to());
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Leave> read() {
        checks.begin();
        var first = checks.needed(from, sheet.words().text("fault.day"));
        var last = checks.needed(to, sheet.words().text("fault.day"));
        checks.order(first, last, to, sheet.words().text("fault.order"));
        if (!checks.passed()) {
            return Optional.empty();
        }
        var leave = new Leave(id, first.orElseThrow(), last.orElseThrow());
        sheet.person().leaves().stream().filter(each -> !each.id().equals(id) && !each.from().isAfter(leave.to())
                && !leave.from().isAfter(each.to())).findFirst().ifPresent(each -> checks.fault(from, sheet.words().text("fault.awayAlready",
                        sheet.words().span(each.from(), each.to(), sheet.today()))));
        return checks.passed() ? Optional.of(leave) : Optional.empty();
    }

    private void tellHeld() {
        if (from.getValue() != null && to.getValue() != null && !to.getValue().isBefore(from.getValue())) {
            held.show(from.getValue(), to.getValue());
        }
    }
}
