package fr.vigie.planning.ui.understand;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.access.Spoken;
import fr.vigie.planning.OpenDuty.Level;
import fr.vigie.planning.RankedColleague;
import fr.vigie.planning.Remedy;
import fr.vigie.planning.Remedy.AskConsent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One recourse: how many could hold the duty, what would let others, and everybody's reasons. */
class LevelPart extends Section {

    private final transient Acting acting;

    LevelPart(Level level, Acting acting) {
        this.acting = acting;
        addClassName("v-recourse");
        add(new H4(getTranslation("planning.recourse." + level.recourse())));
        if (!level.colleagues().isEmpty()) {
            add(new Paragraph(summary(level)));
        }
        var remedies = new Div();
        remedies.addClassNames("v-list", "v-remedies");
        remedies.getElement().setAttribute("role", "list");
        rows(level.remedies()).forEach(remedies::add);
        if (remedies.getComponentCount() > 0) {
            add(remedies);
        }
        if (level.colleagues().size() > level.possible()) {
            add(everybody(level.colleagues()));
        }
    }

    private String summary(Level level) {
        if (level.possible() > 0) {
            return getTranslation("planning.open.some", level.possible(), level.colleagues().size());
        }
        var reasons = level.against().entrySet().stream()
                .map(rule -> getTranslation("planning.against." + rule.getKey(), rule.getValue())).collect(Collectors.joining(", "));
        return getTranslation("planning.open.none", level.colleagues().size(), reasons);
    }

    /** Those whose consent would do are asked together. */
    private List<Div> rows(List<Remedy> remedies) {
        var rows = new ArrayList<Div>();
        var consents = remedies.stream().filter(AskConsent.class::isInstance).map(AskConsent.class::cast).toList();
        for (var remedy : remedies) {
            if (!(remedy instanceof AskConsent)) {
                rows.add(row(acting.words(remedy), acting.notes(remedy), acting.button(remedy), () -> acting.open(remedy)));
            } else if (remedy == consents.getFirst()) {
                var names = consents.stream().map(AskConsent::name).collect(Collectors.joining(", "));
                rows.add(row(getTranslation("planning.remedy.AskConsent", names, consents.size()), String.join(Spoken.semicolon(getLocale()), consents.getFirst().over()),
                        getTranslation("planning.remedy.AskConsent.button", consents.size()), () -> acting.ask(consents)));
            }
        }
        return rows;
    }

    private static Div row(String what, String notes, String button, Runnable act) {
        var words = new Div(new Span(what));
        if (!notes.isEmpty()) {
            var muted = new Span(notes);
            muted.addClassName("v-muted");
            words.add(muted);
        }
        words.addClassName("v-colleague-words");
        var press = new Button(button, click -> act.run());
        press.addThemeVariants(ButtonVariant.LUMO_SMALL);
        press.setAriaLabel(button + " – " + what);
        var row = new Div(words, press);
        row.addClassName("v-remedy");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Details everybody(List<RankedColleague> colleagues) {
        var list = new UnorderedList();
        list.addClassName("v-list");
        colleagues.stream().filter(c -> !c.possible()).forEach(colleague -> {
            var name = new Span(colleague.name());
            name.addClassName("v-strong");
            var why = new Span(String.join(Spoken.semicolon(getLocale()), colleague.against()));
            why.addClassName("v-muted");
            list.add(new ListItem(name, why));
        });
        var everybody = new Details(getTranslation("planning.open.oneByOne"), list);
        everybody.addClassName("v-one-by-one");
        return everybody;
    }
}
