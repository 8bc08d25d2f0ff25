package fr.vigie.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import fr.vigie.territory.Need;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What must be covered out of hours, site by site and modality by modality, and by which lines. */
@Route("territoire/besoins")
@RolesAllowed({"CHEF_DE_POLE", "ADMINISTRATEUR", "DIRECTEUR"})
public class NeedsView extends TerritoryPage {

    NeedsView(TerritoryDesk desk) {
        super(desk);
    }

    @Override
    void show(Shown shown, Div into) {
        NeedEditing editing = new NeedEditing(desk, shown);
        Div head = new Div(new H2(getTranslation("territory.need.title")));
        head.addClassName("v-page-header");
        if (shown.editable() && !shown.sites().isEmpty()) {
            Div spacer = new Div();
            spacer.addClassName("v-spacer");
            head.add(spacer, new Button(getTranslation("territory.need.add"), VaadinIcon.PLUS.create(),
                    click -> editing.add(null, null).open(this)));
        }
        Paragraph what = new Paragraph(getTranslation("territory.need.what"));
        what.addClassName("v-muted");
        Div card = new Div(head, what);
        card.addClassName("v-card");
        if (shown.sites().isEmpty()) {
            card.add(new EmptyState(getTranslation("territory.need.noSites")));
        } else {
            card.add(new NeedGrid(shown, editing, this));
        }
        List<Need> others = shown.now().needs().stream().filter(need -> !need.validOn(shown.day())).toList();
        if (!others.isEmpty()) {
            card.add(others(shown, editing, others));
        }
        into.add(card);
    }

    private Div others(Shown shown, NeedEditing editing, List<Need> others) {
        Div list = new Div(new Span(getTranslation("territory.need.others")));
        list.addClassNames("v-other-lines", "v-muted");
        others.forEach(need -> {
            String text = getTranslation("territory.need.other", shown.words().of("modality", need.modality()),
                    shown.words().site(need.site()), shown.words().validity(need.validFrom(), need.validTo()));
            if (shown.editable()) {
                Button open = new Button(text, click -> editing.change(need).open(this));
                open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
                list.add(open);
            } else {
                list.add(new Span(text));
            }
        });
        return list;
    }
}
