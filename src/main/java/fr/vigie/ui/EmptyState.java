package fr.vigie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: says so, and what to do. */
public class EmptyState extends Div {

    public EmptyState(String words) {
        super(new Paragraph(words));
        addClassName("v-empty");
    }
}
