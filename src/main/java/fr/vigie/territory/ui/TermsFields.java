package fr.vigie.territory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.Funding;
import fr.vigie.territory.LineTerms;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import java.util.Optional;

/** What a line costs and weighs. */
class TermsFields extends Div {

    private final transient TerritoryView territory;
    private final Select<Funding> funding;
    private final Select<Establishment> payer;
    private final IntegerField level;
    private final IntegerField points;

    TermsFields(TerritoryView territory, TerritoryWords words) {
        this.territory = territory;
        Fields fields = new Fields(words);
        funding = fields.choice("field.funding", "funding", Funding.values());
        funding.setValue(LineTerms.ORDINARY.funding());
        payer = fields.optionalChoice("field.payer", "line.payerOfSite", territory.establishments(), Establishment::name);
        level = fields.number("field.rateLevel", 1, LineTerms.HIGHEST_LEVEL);
        points = fields.number("field.pointsPercent", 0, LineTerms.MOST_POINTS_PERCENT);
        points.setHelperText(words.text("line.pointsHelp"));
        addClassName("v-form");
        add(Fields.row(funding, payer), Fields.row(level, points));
    }

    /** An astreinte alone has a rate level. */
    void fit(DutyKind kind) {
        level.setVisible(kind == DutyKind.ASTREINTE);
    }

    void show(LineTerms terms) {
        funding.setValue(terms.funding());
        payer.setValue(terms.payer() == null ? null : territory.establishment(terms.payer()).orElse(null));
        level.setValue(terms.rateLevel());
        points.setValue(terms.pointsPercent());
    }

    /** Empty when a field is at fault, which says so. */
    Optional<LineTerms> read(Checks checks) {
        Optional<Integer> rate = level.isVisible() ? checks.optional(level) : Optional.empty();
        var percent = checks.optional(points);
        return !checks.passed() ? Optional.empty() : Optional.of(new LineTerms(funding.getValue(),
                payer.getOptionalValue().map(Establishment::id).orElse(null), rate.orElse(null), percent.orElse(null)));
    }

    IntegerField level() {
        return level;
    }
}
