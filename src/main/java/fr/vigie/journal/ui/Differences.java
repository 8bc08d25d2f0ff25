package fr.vigie.journal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.ui.Wordbook;
import java.util.List;
import java.util.function.Consumer;

/** What changed between a board of the past and today's; a duty chosen here is shown on the board. */
class Differences extends Section {

    private static final int AT_A_TIME = 50;

    private final transient Wordbook words;
    private final transient Consumer<DutyId> select;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    Differences(List<Reassignment> changes, Wordbook words, Consumer<DutyId> select) {
        this.words = words;
        this.select = select;
        addClassNames("v-card", "v-differences");
        add(new H2(words.text("journal.past.differences", changes.size())));
        if (!changes.isEmpty()) {
            list.addClassName("v-list");
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            more.addClickListener(click -> show(changes));
            add(list, more);
            show(changes);
        }
    }

    private void show(List<Reassignment> changes) {
        changes.stream().skip(shown).limit(AT_A_TIME).forEach(change -> list.add(row(change)));
        shown = Math.min(changes.size(), shown + AT_A_TIME);
        more.setText(words.text("journal.past.more", Math.min(AT_A_TIME, changes.size() - shown)));
        more.setVisible(shown < changes.size());
    }

    private ListItem row(Reassignment change) {
        var duty = new Button(Wordbook.capital(words.duty(change.duty())), click -> select.accept(change.duty()));
        duty.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var then = new Span(words.text("journal.past.then", words.practitioner(change.before())));
        var now = new Span(words.text("journal.past.today", words.practitioner(change.after())));
        now.addClassName("v-strong");
        return new ListItem(duty, new Div(then, new Span(" · "), now));
    }
}
