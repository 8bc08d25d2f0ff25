package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LinePair;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import java.util.Optional;

/** Two lines that one person may hold at once. */
class LinePairForm extends Div implements Form<LinePair> {

    private final transient TerritoryView territory;
    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final Select<DutyLine> one;
    private final Select<DutyLine> other;

    LinePairForm(TerritoryView territory, TerritoryWords words) {
        this.territory = territory;
        this.words = words;
        Fields fields = new Fields(words);
        one = fields.choice("combine.one", territory.lines(), DutyLine::name);
        other = fields.choice("combine.other", territory.lines(), DutyLine::name);
        addClassName("v-form");
        add(Fields.row(one, other));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(LinePair shown) {
        one.setValue(territory.line(shown.one()).orElse(null));
        other.setValue(territory.line(shown.other()).orElse(null));
    }

    @Override
    public Optional<LinePair> read() {
        checks.begin();
        var first = checks.needed(one, words.text("fault.line"));
        var second = checks.needed(other, words.text("fault.line"));
        if (first.isPresent() && first.equals(second)) {
            checks.fault(other, words.text("fault.sameLine"));
        }
        return checks.passed() ? Optional.of(new LinePair(first.orElseThrow().id(), second.orElseThrow().id())) : Optional.empty();
    }

    @Override
    public boolean refuse(String key, String said) {
        if (key.equals("territory.refusal.twoPlaces")) {
            checks.fault(other, said);
            return true;
        }
        return false;
    }
}
