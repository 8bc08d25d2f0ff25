package fr.vigie.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.access.Spoken;
import fr.vigie.planning.RankedColleague;
import fr.vigie.ui.Typed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * To whom: those whom no rule forbids first, each with what it would cost, then the others, greyed, with the rules that
 * stand against them. These may be chosen all the same: against a duty in return it may well be possible.
 */
class ColleagueChoice extends Div {

    private final RadioButtonGroup<RankedColleague> group = new RadioButtonGroup<>();
    private final transient List<RankedColleague> colleagues;

    ColleagueChoice(List<RankedColleague> colleagues, Consumer<RankedColleague> chosen) {
        this.colleagues = colleagues;
        addClassName("v-colleague-choice");
        var search = new TextField(getTranslation("exchange.offer.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(typed -> show(typed.getValue()));
        group.setLabel(getTranslation("exchange.offer.to"));
        group.setRequiredIndicatorVisible(true);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setRenderer(new ComponentRenderer<Component, RankedColleague>(this::words));
        group.setItems(colleagues);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                group.setInvalid(false);
                chosen.accept(change.getValue());
            }
        });
        var box = new Div(group);
        box.addClassName("v-colleague-box");
        add(search, box);
    }

    Optional<RankedColleague> chosen() {
        return group.getOptionalValue();
    }

    void ask() {
        group.setErrorMessage(getTranslation("exchange.offer.toMissing"));
        group.setInvalid(true);
    }

    /** Whoever is chosen stays in the list, whatever is searched for. */
    private void show(String searched) {
        var kept = group.getValue();
        group.setItems(colleagues.stream().filter(c -> c.equals(kept) || Typed.matches(c.name(), searched)).toList());
        group.setValue(kept);
    }

    private Component words(RankedColleague colleague) {
        var name = new Span(colleague.name());
        name.addClassName("v-strong");
        var words = new Div(name);
        words.addClassNames("v-colleague-words", colleague.possible() ? "possible" : "impossible");
        if (colleague.possible()) {
            var notes = colleague.notes();
            words.add(note(notes.isEmpty() ? getTranslation("exchange.offer.costsNothing") : String.join(Spoken.semicolon(getLocale()), notes), "v-muted"));
        } else {
            colleague.against().forEach(rule -> words.add(note(rule, "v-against")));
        }
        return words;
    }

    private static Span note(String text, String style) {
        var note = new Span(text);
        note.addClassName(style);
        return note;
    }
}
