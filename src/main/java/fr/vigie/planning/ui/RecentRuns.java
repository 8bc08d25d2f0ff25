package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.planning.Generation;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Notices;

/** Proposals that were put away lately, to be seen again. Nothing where there are none. */
class RecentRuns extends Div {

    private final transient MonthDesk desk;

    RecentRuns(MonthDesk desk, RotaState rota, Runnable seen) {
        this.desk = desk;
        var runs = desk.generations().putAway(rota.id());
        if (runs.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("v-list", "v-recent");
        runs.forEach(run -> list.add(item(run, rota, seen)));
        add(new Details(getTranslation("planning.recent.title", runs.size()), list));
    }

    private ListItem item(Generation run, RotaState rota, Runnable seen) {
        var when = Dates.shortDay(run.startedAt().atZone(rota.zone()).toLocalDate(), getLocale()) + ", "
                + Dates.hour(run.startedAt(), rota.zone(), getLocale());
        var what = new Span(getTranslation("planning.recent.what", when, getTranslation("planning.recent." + run.terms().scope().kind()),
                run.answer().open()));
        var again = new Button(getTranslation("planning.recent.again"), click -> {
            if (Notices.attempt(this, () -> desk.generations().layOut(run.id()))) {
                seen.run();
            }
        });
        again.setAriaLabel(getTranslation("planning.recent.again") + " – " + when);
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new ListItem(what, again);
    }
}
