package fr.vigie.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.Contribution.Mode;
import fr.vigie.territory.Contribution.Span;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One contribution of an agreement: how much of what, over what time. */
class ContributionRow extends Div {

    private static final int HIGHEST_NUMBER = 10_000;
    private static final int HIGHEST_WEIGHT = 1_000;
    private static final int WHOLE = 100;
    private static final int ORDINARY_WEIGHT = 10;

    private final transient TerritoryView territory;
    private final transient TerritoryWords words;
    private final Select<Mode> mode;
    private final IntegerField amount;
    private final Select<Boolean> share;
    private final Select<String> counter;
    private final MultiSelectComboBox<DutyLine> lines;
    private final Select<Span> span;
    private final IntegerField weight;

    ContributionRow(TerritoryView territory, List<String> counters, TerritoryWords words, Consumer<ContributionRow> remove) {
        this.territory = territory;
        this.words = words;
        Fields fields = new Fields(words);
        mode = fields.choice("contribution.mode", "mode", Mode.values());
        amount = fields.number("contribution.amount", 0, HIGHEST_NUMBER);
        share = fields.choice("contribution.unit", List.of(true, false), each -> words.text(each ? "contribution.percent" : "contribution.number"));
        AgreementWords said = new AgreementWords(words);
        counter = fields.choice("contribution.counter", counters, said::counter);
        lines = fields.several("contribution.lines", territory.lines(), DutyLine::name);
        lines.setHelperText(words.text("contribution.linesHelp"));
        span = fields.choice("contribution.span", "span", Span.values());
        weight = fields.number("contribution.weight", 1, HIGHEST_WEIGHT);
        weight.setHelperText(words.text("contribution.weightHelp"));
        mode.setValue(Mode.AU_MOINS);
        share.setValue(true);
        counter.setValue(counters.getFirst());
        span.setValue(Span.MOIS);
        weight.setValue(ORDINARY_WEIGHT);
        Button drop = new Button(words.text("contribution.remove"), VaadinIcon.TRASH.create(), click -> remove.accept(this));
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("v-rule");
        add(Fields.row(mode, amount, share), Fields.row(counter, span, weight), Fields.row(lines), drop);
    }

    void show(Contribution shown) {
        mode.setValue(shown.mode());
        amount.setValue(shown.amount());
        share.setValue(shown.share());
        counter.setValue(shown.counter());
        lines.setValue(territory.lines().stream().filter(line -> shown.lines().contains(line.id())).toList());
        span.setValue(shown.span());
        weight.setValue(shown.weight());
    }

    Optional<Contribution> read(Checks checks) {
        var much = checks.needed(amount, words.text("fault.number", 0, HIGHEST_NUMBER));
        much.filter(number -> share.getValue() && number > WHOLE).ifPresent(number -> checks.fault(amount, words.text("fault.share")));
        var heavy = checks.needed(weight, words.text("fault.number", 1, HIGHEST_WEIGHT));
        return !checks.passed() ? Optional.empty() : Optional.of(new Contribution(counter.getValue(),
                lines.getValue().stream().map(DutyLine::id).collect(Collectors.toSet()), mode.getValue(), share.getValue(),
                much.orElseThrow(), span.getValue(), heavy.orElseThrow()));
    }
}
