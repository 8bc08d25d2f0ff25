package fr.vigie.planning.ui.fairness;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import fr.vigie.planning.FairnessReport.Person;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Which months, and of whom. */
class FairnessFilter extends Div {

    /** As far back as the optimiser makes up for. */
    private static final int MONTHS = 12;

    private final RadioButtonGroup<Span> span = new RadioButtonGroup<>();
    private final Select<YearMonth> month = new Select<>();
    private final Select<YearMonth> since = new Select<>();
    private final Select<Site> site = new Select<>();
    private final Select<PractitionerStatus> status = new Select<>();

    /** One month against its targets, or all that was held from a month on. */
    enum Span { MONTH, SINCE }

    /**
     * @param months that are open, in order, not none
     * @param first of which anything is known, before Vigie included
     * @param shown the month to begin with
     */
    FairnessFilter(TerritoryView territory, List<YearMonth> months, YearMonth first, YearMonth shown, Runnable changed) {
        addClassName("v-toolbar");
        addClassName("v-filter");
        span.setLabel(getTranslation("fairness.span"));
        span.setItems(Span.values());
        span.setItemLabelGenerator(each -> getTranslation("fairness.span." + each));
        span.setValue(Span.MONTH);
        months(month, "fairness.month", months.reversed());
        month.setValue(shown);
        months(since, "fairness.since", List.of());
        choicesOfSince(first);
        site.setLabel(getTranslation("fairness.site"));
        site.setItems(territory.sites());
        site.setEmptySelectionAllowed(true);
        site.setEmptySelectionCaption(getTranslation("fairness.site.all"));
        site.setItemLabelGenerator(each -> each == null ? getTranslation("fairness.site.all") : each.name());
        status.setLabel(getTranslation("fairness.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("fairness.status.all"));
        status.setItemLabelGenerator(each -> getTranslation(each == null ? "fairness.status.all" : "practitioner.status." + each));
        since.setVisible(false);
        add(span, month, since, site, status);
        span.addValueChangeListener(change -> {
            since.setVisible(span() == Span.SINCE);
            month.setLabel(getTranslation(span() == Span.SINCE ? "fairness.until" : "fairness.month"));
            changed.run();
        });
        month.addValueChangeListener(change -> {
            choicesOfSince(first);
            changed.run();
        });
        since.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        site.addValueChangeListener(change -> changed.run());
        status.addValueChangeListener(change -> changed.run());
    }

    Span span() {
        return span.getValue();
    }

    YearMonth month() {
        return month.getValue();
    }

    YearMonth since() {
        return since.getValue();
    }

    /** Those who are there to be chosen. */
    void offer(List<PractitionerStatus> known) {
        var chosen = status.getValue();
        if (!known.equals(status.getListDataView().getItems().toList())) {
            status.setItems(known);
            status.setValue(chosen != null && known.contains(chosen) ? chosen : null);
        }
    }

    boolean accepts(Person person) {
        var practitioner = person.practitioner();
        var day = middle();
        return (status.isEmpty() || practitioner.profileOn(day).status() == status.getValue())
                && (site.isEmpty() || practitioner.profileOn(day).posts().stream()
                        .anyMatch(post -> post.heldOn(day) && post.site().equals(site.getValue().id())));
    }

    /** The day for which posts and statuses are told. */
    LocalDate middle() {
        return month().atDay(15);
    }

    private void months(Select<YearMonth> select, String label, List<YearMonth> months) {
        select.setLabel(getTranslation(label));
        select.setItems(months);
        select.setItemLabelGenerator(each -> Dates.month(each, getLocale()));
    }

    /** Up to the month that is shown; a year back unless something else is chosen. */
    private void choicesOfSince(YearMonth first) {
        var before = since.getValue();
        var possible = Stream.iterate(month(), each -> !each.isBefore(first), each -> each.minusMonths(1)).toList();
        since.setItems(possible);
        since.setValue(before != null && possible.contains(before) ? before : possible.get(Math.min(MONTHS, possible.size()) - 1));
    }
}
