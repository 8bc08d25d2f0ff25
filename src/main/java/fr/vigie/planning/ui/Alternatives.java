package fr.vigie.planning.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.planning.Advantage;
import fr.vigie.planning.Balance;
import fr.vigie.planning.Balance.RuleCost;
import fr.vigie.planning.Criterion;
import fr.vigie.planning.Generation;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rota as it is and one or two proposals side by side, and what distinguishes two in a sentence each. */
class Alternatives extends Div {

    private final transient List<Balance> balances;

    Alternatives(MonthDesk desk, RotaState rota, List<Generation> runs) {
        var holders = new ArrayList<>(List.of(rota.holders()));
        runs.forEach(run -> holders.add(run.holdersIn(rota)));
        this.balances = desk.understanding().balancing().of(rota, holders, getLocale());
        addClassName("v-alternatives");
        if (runs.size() > 1) {
            add(new H3(getTranslation("planning.alternatives.title")));
            add(sentence(runs.get(0), balances.get(1), balances.get(2)), sentence(runs.get(1), balances.get(2), balances.get(1)));
        }
        var table = table("planning.alternatives.caption", runs);
        Stream.of(Criterion.values()).filter(each -> balances.stream().anyMatch(b -> b.amounts().get(each) != 0)).forEach(each ->
                row(table, getTranslation("planning.criterion." + each), balance -> balance.amounts().get(each), n -> getTranslation("planning.amount." + each, said(each, n))));
        var exact = table("planning.alternatives.exactCaption", runs);
        row(exact, getTranslation("planning.alternatives.cost"), Balance::cost, n -> getTranslation("planning.balance.number", n));
        balances.stream().flatMap(balance -> balance.rules().stream()).map(RuleCost::rule).distinct().sorted().forEach(rule ->
                row(exact, getTranslation("planning.softRule." + rule), balance -> balance.costOf(rule),
                        n -> getTranslation("planning.balance.number", n)));
        add(scrolling(table), new Details(getTranslation("planning.alternatives.exact"), scrolling(exact)));
    }

    private static Div scrolling(NativeTable table) {
        var scroller = new Div(table);
        scroller.addClassName("v-scroll");
        return scroller;
    }

    /** «A tient les vœux de 3 personnes de plus, pourvoit 2 gardes de plus.» */
    private Paragraph sentence(Generation run, Balance own, Balance other) {
        var better = Advantage.of(own, other);
        if (better.isEmpty()) {
            return new Paragraph(getTranslation("planning.alternatives.notBetter", run.place()));
        }
        return new Paragraph(getTranslation("planning.alternatives.better", run.place(), better.stream()
                .map(each -> getTranslation("planning.advantage." + each.criterion(), said(each.criterion(), each.by()))).collect(Collectors.joining(", "))));
    }

    /** Time on the road adds up to hours. */
    private static Object said(Criterion criterion, long amount) {
        return criterion == Criterion.TRAVEL ? Dates.length(Duration.ofMinutes(amount)) : amount;
    }

    private NativeTable table(String caption, List<Generation> runs) {
        var table = new NativeTable();
        table.setCaptionText(getTranslation(caption));
        var row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(getTranslation("planning.alternatives.criterion")),
                new NativeTableHeaderCell(getTranslation("planning.alternatives.now")));
        runs.forEach(run -> row.add(new NativeTableHeaderCell(runs.size() > 1 ? title(run) : getTranslation("planning.run.proposal"))));
        row.getElement().getChildren().forEach(cell -> cell.setAttribute("scope", "col"));
        table.getHead().add(row);
        return table;
    }

    private String title(Generation run) {
        Map<String, Integer> tried = run.terms().weights();
        return tried.isEmpty() ? getTranslation("planning.run.place", run.place())
                : getTranslation("planning.alternatives.tried", run.place(), tried.size());
    }

    /** The least of the proposals is strong where they differ. */
    private void row(NativeTable table, String name, ToLongFunction<Balance> figure, Function<Long, String> words) {
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(header);
        var proposed = balances.stream().skip(1).mapToLong(figure).summaryStatistics();
        for (var i = 0; i < balances.size(); i++) {
            var value = figure.applyAsLong(balances.get(i));
            var cell = new NativeTableCell(words.apply(value));
            cell.addClassName("v-number");
            if (i > 0 && balances.size() > 2 && proposed.getMin() != proposed.getMax() && value == proposed.getMin()) {
                cell.addClassName("v-strong");
            }
            row.add(cell);
        }
        table.getBody().add(row);
    }
}
