package fr.vigie.planning.ui.understand;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.planning.Generation.Scope;
import fr.vigie.planning.Generation.Terms;
import fr.vigie.regulation.RuleParameter;
import fr.vigie.rota.RotaId;
import fr.vigie.ui.Notices;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The territory's weights, to be tried on the month for a few seconds before one of them is kept, if ever. */
class WeightSliders extends Div {

    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final String WEIGHTS = "poids.";
    private static final String FAIR = "poids.equite.";
    /** What a position of a slider multiplies the weight by, in percent. */
    private static final int[] PERCENT = {0, 25, 50, 100, 200, 400};
    private static final int AS_NOW = 3;
    /** What the middle stands for where the weight is 0 now. */
    private static final int FROM_NOTHING = 10;

    private final transient UnderstandDesk desk;
    private final transient RotaId rota;
    private final transient Map<RuleParameter, IntegerSlider> sliders = new LinkedHashMap<>();
    private final Button attempt;
    private final Button keep;
    private final Button back;

    /** @param kept called once tried weights have become the territory's own */
    WeightSliders(UnderstandDesk desk, RotaId rota, Runnable kept) {
        this.desk = desk;
        this.rota = rota;
        addClassName("v-weights");
        add(new H3(getTranslation("planning.weights.title")));
        var what = new Paragraph(getTranslation("planning.weights.what"));
        what.addClassName("v-muted");
        add(what);
        desk.packs().at(rota.month().atDay(1), desk.territory(rota.territory())).parameters().stream()
                .filter(parameter -> parameter.place().startsWith(WEIGHTS)).forEach(parameter -> add(row(parameter)));
        attempt = new Button(getTranslation("planning.weights.try", QUICK.toSeconds()), click -> attempt());
        attempt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep = new Button(getTranslation("planning.weights.keep"), click -> new KeepWeightsDialog(desk, rota, tried(), kept).open());
        back = new Button(getTranslation("planning.weights.back"), click -> sliders.values().forEach(s -> s.setValue(AS_NOW)));
        var bar = new Div(attempt, keep, back);
        bar.addClassName("v-toolbar");
        add(bar);
        enable();
    }

    private Div row(RuleParameter parameter) {
        var name = new Span(name(parameter.place()));
        var meaning = new Span();
        meaning.addClassName("v-muted");
        var slider = new IntegerSlider(0, PERCENT.length - 1);
        slider.setValue(AS_NOW);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        say(parameter, slider, name, meaning);
        slider.addValueChangeListener(change -> {
            say(parameter, slider, name, meaning);
            enable();
        });
        sliders.put(parameter, slider);
        var words = new Div(name, meaning);
        words.addClassName("v-weight-words");
        var row = new Div(words, slider);
        row.addClassName("v-weight");
        return row;
    }

    /** What a position means is written beside the slider, and said with its name. */
    private void say(RuleParameter parameter, IntegerSlider slider, Span name, Span meaning) {
        meaning.setText(meaning(parameter, slider.getValue()));
        slider.setAriaLabel(getTranslation("planning.weights.said", name.getText(), meaning.getText()));
    }

    private String name(String place) {
        return place.startsWith(FAIR)
                ? getTranslation("planning.weight.equite", getTranslation("planning.counter." + place.substring(FAIR.length())))
                : getTranslation("planning.weight." + place.substring(WEIGHTS.length()));
    }

    /** Such as «compte double (120)». */
    private String meaning(RuleParameter parameter, int position) {
        return getTranslation("planning.weights.position." + position, value(parameter, position));
    }

    private static int value(RuleParameter parameter, int position) {
        if (parameter.law() == 0) {
            return FROM_NOTHING * Math.max(0, PERCENT[position] - PERCENT[AS_NOW]) / PERCENT[AS_NOW];
        }
        var exact = Math.round(parameter.law() * PERCENT[position] / 100.0);
        // a weight that is not nothing stays something
        return (int) (position == 0 ? 0 : Math.clamp(exact, Math.max(1, parameter.least()), parameter.most()));
    }

    private Map<String, Integer> tried() {
        return sliders.entrySet().stream().filter(e -> e.getValue().getValue() != AS_NOW)
                .collect(toMap(e -> e.getKey().place(), e -> value(e.getKey(), e.getValue().getValue())));
    }

    private void enable() {
        var moved = sliders.values().stream().anyMatch(slider -> slider.getValue() != AS_NOW);
        attempt.setEnabled(moved);
        keep.setEnabled(moved);
        back.setEnabled(moved);
    }

    private void attempt() {
        var terms = new Terms(Scope.EVERYTHING, QUICK, false, tried(), desk.clock().millis());
        var beside = !desk.generations().onTable(rota).isEmpty();
        if (Notices.attempt(this, () -> desk.generations().start(rota, terms, beside))) {
            Notices.done(this, "planning.weights.trying");
        }
    }
}
