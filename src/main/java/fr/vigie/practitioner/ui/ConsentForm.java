package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.RegimeLimits.Limit;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which cap, how far beyond, signed when, and from when to when. */
class ConsentForm extends Div implements Form<Consent> {

    private static final int MOST = 100;

    private final transient Sheet sheet;
    private final transient PersonWords words;
    private final transient Fields fields;
    private final transient Checks checks = new Checks();
    private final transient String id = "consentement-" + UUID.randomUUID();
    private final Select<Limit> limit;
    private final IntegerField max;
    private final DayField signed;
    private final DayField from;
    private final DayField to;

    /** @param limits that a consent may lift; at least one */
    ConsentForm(Sheet sheet, List<Limit> limits) {
        this.sheet = sheet;
        this.words = sheet.words();
        fields = new Fields(words);
        limit = fields.choice("edit.limit", limits, each -> IdentityCard.limit(each, words));
        max = fields.number("edit.upTo", 1, MOST);
        max.setRequiredIndicatorVisible(true);
        signed = fields.day("edit.signed");
        signed.setValue(sheet.today());
        from = fields.day("edit.from");
        from.setValue(sheet.begin());
        to = fields.end("edit.to");
        limit.addValueChangeListener(change -> beyond(change.getValue()));
        limit.setValue(limits.getFirst());
        addClassName("v-edit-form");
        add(fields.note(words.text("consents.note")), Fields.row(limit), Fields.row(max, signed), Fields.row(from, to),
                fields.note(words.text("consents.wholeMonths")));
    }

    private void beyond(Limit chosen) {
        fields.between(max, chosen.max() + 1, MOST);
        max.setValue(chosen.max() + 1);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Consent> read() {
        checks.begin();
        var cap = limit.getValue();
        var far = checks.needed(max, words.text("fault.number", cap.max() + 1, MOST));
        var written = checks.needed(signed, words.text("fault.day"));
        var first = checks.needed(from, words.text("fault.day"));
        var last = checks.optional(to);
        checks.order(first, last, to, words.text("fault.order"));
        if (written.isPresent() && written.get().isAfter(sheet.today())) {
            checks.fault(signed, words.text("fault.signedInFuture"));
        } else if (written.isPresent() && first.isPresent() && written.get().isAfter(first.get())) {
            checks.fault(signed, words.text("fault.signedLate", words.date(first.get())));
        }
        return checks.passed() ? Optional.of(new Consent(id, cap.counter(), cap.kinds(), cap.over(), far.orElseThrow(),
                written.orElseThrow(), first.orElseThrow(), last.orElse(null))) : Optional.empty();
    }
}
