package fr.vigie.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotConflict;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Slug;
import fr.vigie.territory.UsualHours.Usual;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The hours of a line or a need, slot by slot, told to whoever listens as they are typed. */
class PatternEditor extends Div {

    private final transient TerritoryWords words;
    private final transient Usual usual;
    private final transient Runnable changed;
    private final Div rows = new Div();
    private final Div fault = new Div();
    private final Select<SlotGrouping> grouping;

    /**
     * @param groupable whether several slots may be held as one
     * @param models lines whose hours may be taken over
     * @param usual hours that are proposed
     * @param changed after each change
     */
    PatternEditor(TerritoryWords words, boolean groupable, List<DutyLine> models, Usual usual, Runnable changed) {
        this.words = words;
        this.usual = usual;
        this.changed = changed;
        Fields fields = new Fields(words);
        grouping = fields.choice("pattern.grouping", "grouping", SlotGrouping.values());
        grouping.setValue(SlotGrouping.NONE);
        grouping.setVisible(groupable);
        grouping.setHelperText(words.text("pattern.groupingHelp"));
        grouping.addValueChangeListener(change -> changed.run());
        Span help = new Span(words.text("pattern.help"));
        help.addClassName("v-muted");
        rows.addClassName("v-rules");
        fault.addClassName("v-refusal");
        fault.getElement().setAttribute("role", "alert");
        Button add = new Button(words.text("pattern.add"), VaadinIcon.PLUS.create(), click -> append(row(null)));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Button propose = new Button(words.text("pattern.usual"), VaadinIcon.CLOCK.create(), click -> show(usual()));
        propose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div tools = new Div(add, propose);
        tools.addClassName("v-toolbar");
        if (!models.isEmpty()) {
            tools.add(models(fields, models));
        }
        addClassNames("v-form", "v-pattern");
        add(help, rows, tools, fault, grouping);
    }

    void show(SlotPattern pattern) {
        rows.removeAll();
        pattern.rules().forEach(rule -> {
            RuleRow row = row(rule.code());
            row.show(rule);
            rows.add(row);
        });
        if (grouping.isVisible()) {
            grouping.setValue(pattern.grouping());
        }
        changed.run();
    }

    /** As it is typed; empty while something is missing or two slots meet. */
    Optional<SlotPattern> current() {
        List<RuleRow> all = all();
        if (all.isEmpty() || !all.stream().allMatch(RuleRow::isComplete)) {
            return Optional.empty();
        }
        List<SlotRule> rules = rules(all);
        return SlotConflict.among(rules).isEmpty() ? Optional.of(new SlotPattern(rules, grouping.getValue())) : Optional.empty();
    }

    /** What is at fault says so in its row. */
    Optional<SlotPattern> read() {
        List<RuleRow> all = all();
        fault.setText(all.isEmpty() ? words.text("fault.noRules") : "");
        all.forEach(row -> row.fault(row.missing().orElse("")));
        if (!all.isEmpty() && all.stream().allMatch(RuleRow::isComplete)) {
            List<SlotRule> rules = rules(all);
            SlotConflict.among(rules).forEach(conflict -> all.get(conflict.second()).fault(words.text("fault.rulesMeet",
                    rules.get(conflict.second()).label(), rules.get(conflict.first()).label(), words.of("dayKind", conflict.on()))));
        }
        return current();
    }

    /** A night every day, the Saturday afternoon, the day of Sundays and holidays. */
    private SlotPattern usual() {
        return new SlotPattern(List.of(
                new SlotRule("nuit", words.text("pattern.night"), DayKind.EVERY_DAY, usual.night().from(), usual.night().to()),
                new SlotRule("samedi", words.text("pattern.saturday"), EnumSet.of(DayKind.SATURDAY), usual.saturdayAfternoon().from(),
                        usual.saturdayAfternoon().to()),
                new SlotRule("jour", words.text("pattern.sunday"), EnumSet.of(DayKind.SUNDAY, DayKind.HOLIDAY), usual.sundayOrHoliday().from(),
                        usual.sundayOrHoliday().to())), SlotGrouping.NONE);
    }

    private static boolean isWithin(LocalTime start, Duration lasts, LocalTime at) {
        Duration after = Duration.between(start, at);
        Duration since = after.isPositive() ? after : after.plusDays(1);
        return since.compareTo(lasts) < 0;
    }

    private Select<DutyLine> models(Fields fields, List<DutyLine> models) {
        Select<DutyLine> model = fields.choice("pattern.model", models, DutyLine::name);
        model.setLabel(null);
        model.setAriaLabel(words.text("pattern.model"));
        model.setPlaceholder(words.text("pattern.model"));
        model.addClassName("v-model");
        model.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue().slots());
            }
        });
        return model;
    }

    private List<RuleRow> all() {
        return rows.getChildren().map(RuleRow.class::cast).toList();
    }

    /** A slot that is new gets a code of its name, which no other has. */
    private static List<SlotRule> rules(List<RuleRow> rows) {
        List<String> taken = new ArrayList<>(rows.stream().map(RuleRow::code).filter(Objects::nonNull).toList());
        return rows.stream().map(row -> {
            if (row.code() != null) {
                return row.rule(row.code());
            }
            String code = Slug.of(row.label.getValue(), taken::contains);
            taken.add(code);
            return row.rule(code);
        }).toList();
    }

    private RuleRow row(String code) {
        return new RuleRow(words, code, changed, this::cut, row -> {
            rows.remove(row);
            changed.run();
        });
    }

    private void append(RuleRow row) {
        rows.add(row);
        row.days.setValue(EnumSet.allOf(DayKind.class));
        row.label.focus();
        changed.run();
    }

    /** In two: the first part keeps its identity, the second is new. */
    private void cut(RuleRow whole) {
        LocalTime start = whole.from.getValue();
        LocalTime end = whole.to.getValue();
        Duration lasts = Duration.between(start, end).plusDays(1);
        LocalTime at = usual.nightCuts().stream().filter(each -> isWithin(start, lasts, each)).findFirst().orElse(start.plus(lasts.dividedBy(2)));
        RuleRow second = row(null);
        second.show(new SlotRule("second", words.text("pattern.secondPart", whole.label.getValue()), whole.days.value(), at, end));
        whole.label.setValue(words.text("pattern.firstPart", whole.label.getValue()));
        whole.to.setValue(at);
        rows.addComponentAtIndex(rows.indexOf(whole) + 1, second);
        changed.run();
    }
}
