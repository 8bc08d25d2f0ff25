package fr.vigie.regulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.regulation.RuleForesight.Effect;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.List;

/** What a rule would change, month by month. */
class EffectList extends Div {

    EffectList(List<Effect> effects, RuleWords words) {
        addClassNames("v-stack", "v-effects");
        if (effects.isEmpty()) {
            add(new Paragraph(words.text("review.none")));
        }
        for (Effect effect : effects) {
            Span state = new Span(effect.state());
            state.addClassName("v-badge");
            Div head = new Div(new H3(Wordbook.capital(Dates.month(effect.month(), words.locale()))), state);
            head.addClassName("v-page-header");
            UnorderedList sentences = new UnorderedList();
            effect.sentences().forEach(sentence -> sentences.add(new ListItem(sentence)));
            add(new Div(head, effect.sentences().isEmpty() ? new Paragraph(words.text("review.same")) : sentences));
        }
    }
}
