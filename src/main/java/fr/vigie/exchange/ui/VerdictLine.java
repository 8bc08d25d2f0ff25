package fr.vigie.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** Whether an exchange can be carried out: «aucune règle enfreinte», or what stands against it. */
class VerdictLine extends Div {

    VerdictLine() {
        addClassName("v-verdict");
        getElement().setAttribute("role", "status");
    }

    VerdictLine(List<String> against) {
        this();
        show(against);
    }

    void show(List<String> against) {
        removeAll();
        setClassName("good", against.isEmpty());
        setClassName("bad", !against.isEmpty());
        var icon = (against.isEmpty() ? VaadinIcon.CHECK_CIRCLE_O : VaadinIcon.WARNING).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon);
        if (against.isEmpty()) {
            add(new Span(getTranslation("exchange.verdict.good")));
        } else if (against.size() == 1) {
            add(new Span(against.getFirst()));
        } else {
            var all = new UnorderedList();
            against.forEach(text -> all.add(new ListItem(text)));
            add(all);
        }
    }

    void clear() {
        removeAll();
        removeClassNames("good", "bad");
    }
}
