package fr.vigie.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.vigie.planning.Finding;
import fr.vigie.rota.Derogation;
import fr.vigie.rota.DutyId;
import java.util.List;
import java.util.function.Consumer;

/** What is not right on the board, each with the text behind it. A click leads to the cell. */
class FindingsPanel extends Div {

    private final transient Consumer<DutyId> show;
    private transient List<Finding> shown = List.of();

    FindingsPanel(Consumer<DutyId> show) {
        this.show = show;
        addClassNames("v-card", "v-findings");
        setVisible(false);
    }

    void show(List<Finding> findings) {
        setVisible(!findings.isEmpty());
        if (findings.equals(shown)) {
            return;
        }
        shown = findings;
        removeAll();
        var list = new Div();
        list.addClassName("v-list");
        list.getElement().setAttribute("role", "list");
        findings.forEach(finding -> list.add(row(finding)));
        var toPutRight = findings.stream().filter(finding -> finding.derogation() == null).count();
        var title = new H2(getTranslation("planning.findings.title", toPutRight));
        title.setClassName("v-danger", toPutRight > 0);
        add(title, list);
    }

    private Div row(Finding finding) {
        var row = new Div(new Span(what(finding)), new Span(finding.text()));
        row.getElement().setAttribute("role", "listitem");
        row.addClassName("v-finding");
        row.getElement().getChild(0).getClassList().add("v-finding-rule");
        if (!finding.law().isEmpty()) {
            var law = new Span(finding.law());
            law.addClassName("v-muted");
            row.add(law);
        }
        if (finding.derogation() != null) {
            var taken = new Span(derogation(finding.derogation()));
            taken.addClassName("v-muted");
            row.add(taken);
        }
        var go = new NativeButton(getTranslation("planning.findings.show"), click -> show.accept(finding.duties().getLast()));
        go.addClassName("v-link-button");
        go.getElement().setAttribute("aria-label", getTranslation("planning.findings.showWhat", finding.text()));
        row.add(go);
        return row;
    }

    /** The rule that is broken, and that it is by derogation where one was taken. */
    String what(Finding finding) {
        return finding.derogation() == null ? finding.name() : getTranslation("planning.findings.derogated", finding.name());
    }

    private String derogation(Derogation taken) {
        return taken.ground() == null ? getTranslation("planning.findings.derogation")
                : getTranslation("planning.findings.derogationOf", getTranslation("planning.derogation.ground." + taken.ground()), taken.reason());
    }
}
