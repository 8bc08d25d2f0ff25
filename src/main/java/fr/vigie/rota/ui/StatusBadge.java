package fr.vigie.rota.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.vigie.rota.RotaStatus;
import java.util.Locale;

/** Where a rota stands, in a word. */
public class StatusBadge extends Span {

    public StatusBadge(RotaStatus status, Component page) {
        super(page.getTranslation("rota.status." + status));
        addClassNames("v-badge", status.name().toLowerCase(Locale.ROOT));
    }
}
