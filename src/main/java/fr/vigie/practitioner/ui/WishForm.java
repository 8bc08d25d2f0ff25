package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vigie.calendar.Period;
import fr.vigie.practitioner.Wish;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Whole days on which somebody would rather be on duty, or not, and how much. */
class WishForm extends Div implements Form<Wish> {

    private final transient Sheet sheet;
    private final transient PersonWords words;
    private final transient Checks checks = new Checks();
    private final transient String id = "voeu-" + UUID.randomUUID();
    private final RadioButtonGroup<Wish.Kind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> strength = new RadioButtonGroup<>();
    private final DayField from;
    private final DayField to;

    WishForm(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        var fields = new Fields(words);
        kind.setLabel(words.text("edit.wish"));
        kind.setItems(Wish.Kind.values());
        kind.setItemLabelGenerator(each -> words.text("wish." + each));
        kind.setValue(Wish.Kind.AVOID);
        strength.setLabel(words.text("edit.strength"));
        strength.setItems(IntStream.rangeClosed(1, Wish.STRONGEST).boxed().toList());
        strength.setItemLabelGenerator(each -> words.text("wishes.strength." + each));
        strength.setValue(1);
        from = fields.day("edit.from");
        to = fields.day("edit.toNeeded");
        from.addValueChangeListener(change -> {
            if (to.isEmpty()) {
                to.setValue(change.getValue());
            }
        });
        addClassName("v-edit-form");
        add(kind, Fields.row(from, to), strength, fields.note(words.text("wishes.note")));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Wish> read() {
        checks.begin();
        var first = checks.needed(from, words.text("fault.day"));
        var last = checks.needed(to, words.text("fault.day"));
        checks.order(first, last, to, words.text("fault.order"));
        var zone = sheet.territory().zone();
        return !checks.passed() ? Optional.empty() : Optional.of(new Wish(id, new Period(first.orElseThrow().atStartOfDay(zone).toInstant(),
                last.orElseThrow().plusDays(1).atStartOfDay(zone).toInstant()), kind.getValue(), strength.getValue()));
    }
}
