package fr.vigie.planning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.planning.Trial;
import fr.vigie.planning.Verdict;
import fr.vigie.planning.Verdict.Mark;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.ui.Wordbook;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives duties that were chosen together to one holder: colleagues by what the rules say of it, and that word in full. */
class GiveDialog extends Dialog {

    private final transient Trial trial;
    private final transient Collection<DutyId> duties;
    private final ComboBox<PractitionerView> who = new ComboBox<>();
    private final Div verdict = new Div();

    /** @param trial of the rota that is shown */
    GiveDialog(ByHand byHand, Trial trial, List<PractitionerView> people, Collection<DutyId> duties) {
        this.trial = trial;
        this.duties = duties;
        setHeaderTitle(getTranslation("planning.give.title", duties.size()));
        setWidth("min(34rem, 95vw)");
        choice(people);
        verdict.getElement().setAttribute("role", "status");
        add(who, verdict);
        var give = new Button(getTranslation("planning.give.button"), click -> {
            who.setInvalid(who.isEmpty());
            if (!who.isEmpty()) {
                close();
                byHand.change(trial.rota(), changes(who.getValue()));
            }
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addClickShortcut(Key.ESCAPE);
        getFooter().add(cancel, give);
    }

    private void choice(List<PractitionerView> people) {
        Map<PractitionerView, Mark> marks = people.stream().filter(person -> !changes(person).isEmpty())
                .collect(Collectors.toMap(Function.identity(), person -> trial.mark(changes(person))));
        who.setLabel(getTranslation("planning.give.to"));
        who.setWidthFull();
        who.setRequiredIndicatorVisible(true);
        who.setManualValidation(true);
        who.setErrorMessage(getTranslation("planning.give.toMissing"));
        who.setItemLabelGenerator(person -> getTranslation("planning.give.person", person.displayName(), word(marks.get(person))));
        who.setItems(marks.keySet().stream().sorted(Comparator.<PractitionerView, Mark>comparing(marks::get)
                .thenComparing(PractitionerView::displayName)).toList());
        who.addValueChangeListener(change -> {
            who.setInvalid(false);
            verdict.removeAll();
            who.getOptionalValue().ifPresent(person -> tell(trial.verdict(changes(person), getLocale())));
        });
    }

    private void tell(Verdict told) {
        var word = new Span(Wordbook.capital(word(told.mark())));
        word.addClassName("v-strong");
        var why = new UnorderedList(VerdictWords.of(told, this, getLocale()).stream().map(ListItem::new).toArray(ListItem[]::new));
        why.addClassName("v-muted");
        verdict.add(word);
        if (why.getComponentCount() > 0) {
            verdict.add(why);
        }
    }

    private String word(Mark mark) {
        return getTranslation("planning.give.mark." + mark);
    }

    /** Those that the person holds already stay as they are. */
    private List<Reassignment> changes(PractitionerView person) {
        return Moves.giving(trial.rota(), duties, person.id());
    }
}
