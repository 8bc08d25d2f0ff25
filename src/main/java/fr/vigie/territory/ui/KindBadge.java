package fr.vigie.territory.ui;

import com.vaadin.flow.component.html.Span;
import fr.vigie.territory.DutyKind;

/** How a line is held, in a word. */
class KindBadge extends Span {

    KindBadge(DutyKind kind, TerritoryWords words) {
        super(words.of("kind", kind));
        addClassNames("v-badge", "v-kind");
    }
}
