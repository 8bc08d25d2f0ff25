package fr.vigie.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.access.Spoken;
import fr.vigie.planning.RankedColleague;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.ui.Typed;
import java.util.List;
import java.util.function.Consumer;

/** Who could hold a duty, ranked, each with what stands against it in words, and to be chosen. */
class ColleagueList extends Div {

    private final transient Consumer<PractitionerId> choose;
    private final TextField search = new TextField();
    private final Div rows = new Div();
    private transient List<RankedColleague> ranked = List.of();

    ColleagueList(Consumer<PractitionerId> choose) {
        this.choose = choose;
        search.setLabel(getTranslation("planning.duty.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(change -> list());
        rows.addClassNames("v-list", "v-colleagues");
        rows.getElement().setAttribute("role", "list");
        add(search, rows);
    }

    /** Every row is another one then: a click on what stood there before reaches nothing. */
    void show(List<RankedColleague> colleagues) {
        ranked = colleagues;
        list();
    }

    private void list() {
        rows.removeAll();
        ranked.stream().filter(c -> Typed.matches(c.name(), search.getValue())).forEach(c -> rows.add(row(c)));
        if (rows.getComponentCount() == 0) {
            rows.add(new Paragraph(getTranslation("planning.duty.nobodyFound")));
        }
    }

    private Div row(RankedColleague colleague) {
        var name = new Span(colleague.name());
        name.addClassName("v-colleague-name");
        var words = new Div(name);
        colleague.against().forEach(text -> words.add(note(text, "v-against")));
        if (colleague.possible() && !colleague.holds()) {
            var notes = note(String.join(Spoken.semicolon(getLocale()), colleague.notes()), "v-muted");
            notes.setTitle(getTranslation("planning.duty.cost", colleague.cost()));
            words.add(notes);
        }
        words.addClassName("v-colleague-words");
        var row = new Div(words, choice(colleague));
        row.addClassNames("v-colleague", colleague.possible() ? "possible" : "impossible");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Component choice(RankedColleague colleague) {
        if (colleague.holds()) {
            return badge("planning.duty.holds", "published");
        }
        if (!colleague.possible() && !colleague.byDerogation()) {
            return badge("planning.duty.impossible", "danger");
        }
        var button = new Button(getTranslation(colleague.possible() ? "planning.duty.choose" : "planning.duty.derogate"),
                click -> choose.accept(colleague.practitioner()));
        button.setAriaLabel(button.getText() + " " + colleague.name());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (colleague.possible()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private Span badge(String key, String style) {
        var badge = note(getTranslation(key), "v-badge");
        badge.addClassName(style);
        return badge;
    }

    private static Span note(String text, String style) {
        var note = new Span(text);
        note.addClassName(style);
        return note;
    }
}
