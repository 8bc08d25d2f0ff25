package fr.vigie.planning.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import fr.vigie.rota.ui.RotaBoardModel.View;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/** Which way the month is seen. The address remembers it, in French. */
class ViewSwitch extends RadioButtonGroup<View> {

    private static final String PARAMETER = "vue";
    private static final Map<View, String> WORDS = Map.of(View.LINES, "lignes", View.PEOPLE, "radiologistes", View.COVERAGE, "couverture");

    /** @param go told which view was asked for, never the one that is shown */
    ViewSwitch(Consumer<View> go) {
        addClassName("v-segments");
        setAriaLabel(getTranslation("planning.view.label"));
        setItems(View.values());
        setItemLabelGenerator(view -> getTranslation("planning.view." + view));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue());
            }
        });
    }

    /** The view that an address names; by line where it names none. */
    static View of(QueryParameters address) {
        var word = address.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(View.values()).filter(view -> WORDS.get(view).equals(word)).findFirst().orElse(View.LINES);
    }

    /** The view as an address names it; the usual one is left out. */
    static QueryParameters address(View view) {
        return view == View.LINES ? QueryParameters.empty() : QueryParameters.of(PARAMETER, WORDS.get(view));
    }
}
