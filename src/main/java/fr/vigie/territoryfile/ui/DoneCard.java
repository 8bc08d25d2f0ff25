package fr.vigie.territoryfile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.vigie.territoryfile.SheetPreview;
import fr.vigie.territoryfile.SheetPreview.Outcome;

/** What an import did. */
class DoneCard extends Section {

    DoneCard(SheetPreview preview, Runnable another) {
        addClassName("v-card");
        var did = new Paragraph(getTranslation("territoryfile.import.did." + preview.kind(), preview.count(Outcome.NEW)));
        did.addClassName("v-sound");
        did.getElement().setAttribute("role", "status");
        var see = new Anchor("radiologistes", getTranslation("territoryfile.import.see"));
        var actions = new Div(see, new Button(getTranslation("territoryfile.import.another"), click -> another.run()));
        actions.addClassName("v-toolbar");
        add(new H2(getTranslation("territoryfile.import.done")), did);
        if (preview.count(Outcome.KNOWN) > 0) {
            add(new Paragraph(getTranslation("territoryfile.import.known", preview.count(Outcome.KNOWN))));
        }
        add(actions);
    }
}
