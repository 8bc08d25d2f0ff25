package fr.vigie.journal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.journal.Entry;
import fr.vigie.rota.Reassignment;
import fr.vigie.ui.Wordbook;

/** Each duty of a change of many, before and after where its holder changed; or the record itself of an event that this version cannot say. */
class EntryDetails extends Div {

    EntryDetails(Line line, Wordbook words) {
        addClassName("v-entry-details");
        if (line.entry().event() instanceof Entry.Unreadable unreadable) {
            add(new Paragraph(words.text("journal.unreadable")), new Pre(unreadable.payload()));
        } else {
            var list = new UnorderedList();
            list.addClassName("v-list");
            line.sentence().changes().forEach(change -> list.add(row(change, words)));
            line.sentence().duties().forEach(duty -> list.add(new ListItem(Wordbook.capital(words.duty(duty)))));
            add(list);
        }
    }

    private static ListItem row(Reassignment change, Wordbook words) {
        var duty = new Span(Wordbook.capital(words.duty(change.duty())));
        duty.addClassName("v-entry-duty");
        var before = new Span(words.practitioner(change.before()));
        before.addClassName("v-muted");
        var arrow = new Span("→");
        arrow.getElement().setAttribute("aria-label", words.text("journal.becomes"));
        return new ListItem(duty, before, arrow, new Span(words.practitioner(change.after())));
    }
}
