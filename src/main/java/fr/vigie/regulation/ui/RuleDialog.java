package fr.vigie.regulation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.access.EditConflict;
import fr.vigie.regulation.OwnRuleChange;
import fr.vigie.regulation.RuleEntry;
import fr.vigie.regulation.RuleParameter;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.ConflictDialog;
import fr.vigie.ui.Notices;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a rule a value of the territory's own from a month on, or goes back to the pack's: first the value, refused at its
 * field where the law does not let it be; then what it changes in the months that are open, before anything is saved.
 */
class RuleDialog extends Dialog {

    private static final int MONTHS_AHEAD = 24;
    private static final int LONGEST_REASON = 300;

    private final transient RulesDesk desk;
    private final transient RuleWords words;
    private final transient RuleEntry entry;
    private final transient RuleParameter parameter;
    private transient TerritoryView territory;
    private final IntegerField value = new IntegerField();
    private final Select<LocalDate> from = new Select<>();
    private final TextField reason = new TextField();
    private final Div form = new Div();
    private final Div review = new Div();
    private final Div refusal = new Div();
    private final Button back;
    private final Button remove;
    private final Button next;
    private transient @Nullable OwnRuleChange change;

    RuleDialog(RulesDesk desk, RuleWords words, Ruling ruling, RuleEntry entry) {
        this.desk = desk;
        this.words = words;
        this.entry = entry;
        this.parameter = entry.parameter();
        this.territory = ruling.territory();
        setHeaderTitle(words.name(entry));
        setWidth("min(40rem, 96vw)");
        setCloseOnOutsideClick(false);
        refusal.addClassName("v-refusal");
        refusal.getElement().setAttribute("role", "alert");
        review.addClassName("v-stack");
        fill(ruling);
        back = new Button(words.text("dialog.back"), click -> toForm());
        remove = new Button(words.text("dialog.remove"), click -> toReview(null));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.addClassName("v-take-away");
        next = new Button(words.text("dialog.continue"), click -> go());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, review, refusal);
        getFooter().add(remove, new Button(getTranslation("ui.cancel"), click -> close()), back, next);
        toForm();
    }

    private void fill(Ruling ruling) {
        form.addClassName("v-stack");
        form.add(new Paragraph(words.meaning(entry)));
        if (entry.isInformative()) {
            form.add(strong(words.text("dialog.informative")));
        }
        if (entry.isOfPack()) {
            Paragraph law = new Paragraph(words.text("dialog.law", ruling.pack().id(), words.value(entry, entry.text())) + " " + entry.source());
            law.addClassName("v-muted");
            form.add(law);
        }
        value.setLabel(words.text("dialog.value"));
        value.setHelperText(words.limit(parameter));
        value.setRequiredIndicatorVisible(true);
        value.setStepButtonsVisible(true);
        value.setValueChangeMode(ValueChangeMode.EAGER);
        value.setValue(ruling.valueOf(entry).orElse(entry.isOfPack() ? Integer.valueOf(parameter.law()) : null));
        value.addValueChangeListener(typed -> value.setInvalid(false));
        from.setLabel(words.text("dialog.from"));
        from.setHelperText(words.text("dialog.fromHelp"));
        YearMonth now = YearMonth.from(desk.today(territory));
        from.setItems(Stream.iterate(now, month -> month.plusMonths(1)).limit(MONTHS_AHEAD).map(month -> month.atDay(1)).toList());
        from.setItemLabelGenerator(words::day);
        from.setValue(now.plusMonths(1).atDay(1));
        from.addValueChangeListener(chosen -> offerRemoval());
        reason.setLabel(words.text("dialog.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        form.add(value, from);
    }

    private void toForm() {
        form.setVisible(true);
        review.setVisible(false);
        back.setVisible(false);
        refusal.setText("");
        next.setText(words.text("dialog.continue"));
        offerRemoval();
    }

    /** Only what the territory has on that day can be taken away. */
    private void offerRemoval() {
        remove.setVisible(form.isVisible() && valueOn(from.getValue()).isPresent());
    }

    private Optional<Integer> valueOn(LocalDate day) {
        return Optional.ofNullable(territory.localRulesOn(day)).map(rules -> rules.values().get(entry.place()));
    }

    /** The territory's, or the pack's; empty for a cap that neither has then. */
    private Optional<Integer> inForceOn(LocalDate day) {
        Optional<Integer> packs = Ruling.of(territory, day, desk.packs()).entry(entry.place()).filter(RuleEntry::isOfPack)
                .map(RuleEntry::parameter).map(RuleParameter::law);
        return valueOn(day).or(() -> packs);
    }

    private void go() {
        if (review.isVisible()) {
            save();
        } else if (isSound()) {
            toReview(value.getValue());
        }
    }

    /** The law's limit with its article, at the field. */
    private boolean isSound() {
        Integer typed = value.getValue();
        String fault = typed == null ? words.text("dialog.missing")
                : typed < parameter.lowest() ? words.text("dialog.tooLow", words.number(entry.place(), parameter.lowest()), because())
                : typed > parameter.highest() ? words.text("dialog.tooHigh", words.number(entry.place(), parameter.highest()), because())
                : typed.equals(inForceOn(from.getValue()).orElse(null)) ? words.text("dialog.same") : null;
        value.setErrorMessage(fault);
        value.setInvalid(fault != null);
        return fault == null;
    }

    private String because() {
        return entry.source().isEmpty() || parameter.bound() == RuleParameter.Bound.FREE ? words.limit(parameter) : entry.source();
    }

    /** @param own null to go back to the pack */
    private void toReview(@Nullable Integer own) {
        change = new OwnRuleChange(entry.place(), own, from.getValue());
        String was = valueOn(change.from()).map(number -> words.number(entry.place(), number)).orElse(packs());
        review.removeAll();
        review.add(strong(own == null ? words.text("review.back", words.name(entry), words.day(change.from()), packs(), was)
                : words.text("review.from", words.name(entry), words.day(change.from()), words.number(entry.place(), own), was)));
        review.add(new EffectList(desk.foresight().of(territory.id(), change.on(territory), getLocale()), words), reason);
        form.setVisible(false);
        remove.setVisible(false);
        review.setVisible(true);
        back.setVisible(true);
        next.setText(words.text("dialog.save"));
        reason.focus();
    }

    private String packs() {
        return entry.isOfPack() ? words.value(entry, entry.text()) : "–";
    }

    private void save() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(words.text("dialog.reasonMissing"));
            reason.setInvalid(true);
            return;
        }
        Notices.refusal(this, () -> {
            try {
                desk.setting().change(territory, change, reason.getValue().strip());
                close();
                Notices.done(this, change.value() == null ? "rules.done.removed" : "rules.done.set", words.day(change.from()));
            } catch (EditConflict conflict) {
                settle(conflict);
            }
        }).ifPresent(refusal::setText);
    }

    private void settle(EditConflict conflict) {
        territory = desk.territories().find(territory.id()).orElseThrow();
        new ConflictDialog(conflict, null, new RuleSpeaker(words, Ruling.of(territory, change.from(), desk.packs())), this::toForm,
                this::save).open();
    }

    private static Paragraph strong(String text) {
        Paragraph strong = new Paragraph(text);
        strong.addClassName("v-strong");
        return strong;
    }
}
