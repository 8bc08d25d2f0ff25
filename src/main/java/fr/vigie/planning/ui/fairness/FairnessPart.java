package fr.vigie.planning.ui.fairness;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vigie.planning.FairBalance;
import fr.vigie.planning.FairnessReport;
import fr.vigie.planning.FairnessReport.Person;
import fr.vigie.planning.FeastsHeld;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own balance, everybody's drawn, the table behind it, and the feasts. */
class FairnessPart extends Div {

    private final transient TerritoryView territory;
    private final transient @Nullable PractitionerId me;
    private final Div own = new Div();
    private final RadioButtonGroup<String> counter = new RadioButtonGroup<>();
    private final Paragraph spread = new Paragraph();
    private final FairnessBars bars = new FairnessBars();
    private final Div table = new Div();
    private final Div feasts = new Div();
    private final Paragraph meaning = new Paragraph();
    private transient FairnessReport report;
    private transient Columns columns;
    private BalanceTable balances;
    private FeastsTable held;

    /** What the tables' columns depend on. */
    private record Columns(List<String> counters, LocalDate day, List<FeastsHeld> winters, boolean earlier) {
    }

    FairnessPart(TerritoryView territory, @Nullable PractitionerId me) {
        this.territory = territory;
        this.me = me;
        addClassName("v-stack");
        counter.setLabel(getTranslation("fairness.counter"));
        counter.setItemLabelGenerator(each -> WordsOfCounters.capital(each, getLocale()));
        counter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draw();
            }
        });
        meaning.addClassName("v-muted");
        spread.addClassName("v-fair-spread");
        table.addClassName("v-table-box");
        feasts.addClassName("v-table-box");
        var chart = card("fairness.chart", counter, spread, bars);
        chart.addClassName("v-fair-chart");
        add(own, meaning, chart, card("fairness.table", table), card("fairness.feasts", feasts));
    }

    void show(FairnessReport shown, FairnessFilter filter, List<FeastsHeld> winters) {
        report = shown;
        var chosen = counter.getValue();
        if (!report.counters().equals(counter.getListDataView().getItems().toList())) {
            counter.setItems(report.counters());
            counter.setValue(report.counters().contains(chosen) ? chosen : report.counters().getFirst());
        }
        meaning.setText(filter.span() == FairnessFilter.Span.MONTH ? getTranslation("fairness.meaning.MONTH")
                : getTranslation("fairness.meaning.SINCE", Dates.month(filter.since(), getLocale()), Dates.month(filter.month(), getLocale())));
        own();
        draw();
        tables(new Columns(report.counters(), filter.middle(), winters,
                report.people().stream().anyMatch(person -> FeastsTable.earlier(person) > 0)));
    }

    /** Drawn anew only when their columns are others: the order of the rows is the reader's. */
    private void tables(Columns needed) {
        if (!needed.equals(columns)) {
            columns = needed;
            balances = new BalanceTable(report.counters(), counter.getValue(), territory, needed.day(), me, getLocale());
            table.removeAll();
            table.add(balances);
            held = new FeastsTable(needed.winters(), needed.earlier(), me, getLocale());
            feasts.removeAll();
            feasts.add(needed.winters().isEmpty() ? muted("fairness.feasts.empty") : held);
        }
        balances.show(report.people());
        held.show(report.people());
    }

    /** The reader's own, each counter in a figure. */
    private void own() {
        own.removeAll();
        report.people().stream().filter(this::isMine).findFirst().ifPresent(person -> {
            var figures = new Div();
            figures.addClassName("v-fair-own");
            report.counters().forEach(each -> figures.add(figure(each, person.of(each))));
            own.add(card("fairness.own", figures));
        });
    }

    private Div figure(String each, FairBalance balance) {
        var value = new Span(Figures.signed(balance.deviation(), getLocale()));
        value.addClassName("v-fair-value");
        var name = new Span(WordsOfCounters.capital(each, getLocale()));
        name.addClassName("v-strong");
        var detail = new Span(detail(balance));
        detail.addClassName("v-muted");
        var figure = new Div(value, name, detail);
        figure.addClassName("v-fair-figure");
        return figure;
    }

    private void draw() {
        var shown = counter.getValue();
        var name = getTranslation("planning.counter." + shown);
        var rows = report.people().stream().sorted(Comparator.comparingDouble((Person p) -> p.of(shown).deviation()).reversed())
                .map(person -> row(person, person.of(shown))).toList();
        bars.setChart(new FairnessBars.Chart(getTranslation("fairness.chart.label", name), getTranslation("fairness.chart.above"),
                getTranslation("fairness.chart.below"), rows));
        spread.setText(rows.isEmpty() ? getTranslation("fairness.nobody") : spread(rows, name));
    }

    private String spread(List<FairnessBars.Row> rows, String name) {
        var distances = rows.stream().map(row -> Math.abs(row.deviation())).sorted().toList();
        return getTranslation("fairness.spread", rows.size(), Figures.plain(distances.get((distances.size() - 1) / 2), getLocale()),
                Figures.plain(distances.getLast(), getLocale()), name);
    }

    private FairnessBars.Row row(Person person, FairBalance balance) {
        return new FairnessBars.Row(person.practitioner().shortName(), detail(balance), Figures.rounded(balance.deviation()),
                Figures.signed(balance.deviation(), getLocale()), isMine(person));
    }

    private String detail(FairBalance balance) {
        return getTranslation("fairness.detail", Figures.plain(balance.held(), getLocale()),
                Figures.plain(balance.share(), getLocale()));
    }

    private Paragraph muted(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("v-muted");
        return text;
    }

    private boolean isMine(Person person) {
        return person.practitioner().id().equals(me);
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(getTranslation(title)));
        card.add(content);
        card.addClassName("v-card");
        return card;
    }
}
