package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Slug;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an agreement. */
class AgreementForm extends Div implements Form<Agreement> {

    private static final int LONGEST_NAME = 120;
    private static final int WHOLE = 100;

    private final transient TerritoryView territory;
    private final transient List<String> counters;
    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final TextField name;
    private final Select<Establishment> partner;
    private final DayField from;
    private final DayField to;
    private final Div contributions = new Div();
    private final transient Map<SiteId, IntegerField> shares = new LinkedHashMap<>();
    private final Div shareFault = new Div();
    private transient String id;

    /** @param day that is proposed for it to begin */
    AgreementForm(TerritoryView territory, List<String> counters, TerritoryWords words, LocalDate day) {
        this.territory = territory;
        this.counters = counters;
        this.words = words;
        Fields fields = new Fields(words);
        name = fields.text("field.name", LONGEST_NAME);
        partner = fields.choice("field.partner", territory.establishments(), Establishment::name);
        partner.setHelperText(words.text("agreement.partnerHelp"));
        from = new DayField(words.text("line.from"));
        from.setRequiredIndicatorVisible(true);
        from.setValue(day);
        to = new DayField(words.text("line.to"));
        to.setClearButtonVisible(true);
        contributions.addClassName("v-rules");
        shareFault.addClassName("v-refusal");
        shareFault.getElement().setAttribute("role", "alert");
        Button add = new Button(words.text("contribution.add"), VaadinIcon.PLUS.create(), click -> contributions.add(row()));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        addClassName("v-form");
        add(Fields.row(name, partner), Fields.row(from, to), new H3(words.text("field.contributions")), contributions, new Div(add),
                new H3(words.text("agreement.teleTitle")), muted(words.text("agreement.teleHelp")), shares(fields), shareFault);
    }

    private Div shares(Fields fields) {
        Div grid = new Div();
        grid.addClassName("v-share-grid");
        for (Site site : territory.sites()) {
            IntegerField share = fields.number("field.teleShares", 0, WHOLE);
            share.setLabel(site.name());
            share.setStepButtonsVisible(false);
            share.setSuffixComponent(new Span("%"));
            share.setWidthFull();
            shares.put(site.id(), share);
            grid.add(share);
        }
        return grid;
    }

    private ContributionRow row() {
        return new ContributionRow(territory, counters, words, contributions::remove);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Agreement shown) {
        id = shown.id();
        name.setValue(shown.name());
        partner.setValue(territory.establishment(shown.partner()).orElse(null));
        from.setValue(shown.validFrom());
        from.setHelperText(words.text("need.fromHelp", words.day(shown.validFrom())));
        to.setValue(shown.validTo());
        contributions.removeAll();
        shown.contributions().forEach(each -> {
            ContributionRow row = row();
            row.show(each);
            contributions.add(row);
        });
        shares.forEach((site, share) -> share.setValue(shown.teleShares().get(site)));
    }

    @Override
    public Optional<Agreement> read() {
        checks.begin();
        shareFault.setText("");
        var called = checks.needed(name, words.text("fault.name")).map(String::strip);
        var who = checks.needed(partner, words.text("fault.partner"));
        var first = checks.needed(from, words.text("fault.day"));
        var last = checks.optional(to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            checks.fault(to, words.text("fault.endsBefore"));
        }
        List<Contribution> agreed = contributions.getChildren().map(ContributionRow.class::cast)
                .flatMap(row -> row.read(checks).stream()).toList();
        Map<SiteId, Integer> accepted = new HashMap<>();
        shares.forEach((site, share) -> checks.optional(share).ifPresent(percent -> accepted.put(site, percent)));
        if (!checks.passed()) {
            return Optional.empty();
        }
        String known = id != null ? id : Slug.of(called.orElseThrow(), taken -> territory.agreement(taken).isPresent());
        return Optional.of(new Agreement(known, called.orElseThrow(), who.orElseThrow().id(), agreed, accepted, first.orElseThrow(),
                last.orElse(null)));
    }

    @Override
    public boolean refuse(String key, String said) {
        switch (key) {
            case "territory.refusal.teleShareTaken" -> shareFault.setText(said);
            case "territory.refusal.succeedsTooEarly", "territory.refusal.succeedsTooLate" -> checks.fault(from, said);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("v-muted");
        return span;
    }
}
