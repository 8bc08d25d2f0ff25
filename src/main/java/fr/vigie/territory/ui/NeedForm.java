package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.NeedGaps;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Slug;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territory.UsualHours.Usual;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a need; its hours, and those that no line answers for, on a calendar as they are typed. */
class NeedForm extends Div implements Form<Need> {

    private static final int ORDINARY = 3;

    private final transient TerritoryView territory;
    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final Select<Site> site;
    private final Select<Modality> modality;
    private final CheckboxGroup<DutyLine> lines = new CheckboxGroup<>();
    private final IntegerField criticality;
    private final DayField from;
    private final DayField to;
    private final PatternEditor pattern;
    private final SlotCalendar preview;
    private transient String id;

    /**
     * @param usual hours that are proposed
     * @param day that is proposed for it to begin
     */
    NeedForm(TerritoryView territory, TerritoryWords words, Usual usual, LocalDate day) {
        this.territory = territory;
        this.words = words;
        Fields fields = new Fields(words);
        site = fields.choice("field.site", territory.sites(), Site::name);
        modality = fields.choice("field.modality", "modality", Modality.values());
        criticality = fields.number("field.criticality", 1, Need.GRAVEST);
        criticality.setValue(ORDINARY);
        criticality.setHelperText(words.text("need.criticalityHelp"));
        from = new DayField(words.text("line.from"));
        from.setRequiredIndicatorVisible(true);
        from.setValue(day);
        to = new DayField(words.text("line.to"));
        to.setClearButtonVisible(true);
        preview = new SlotCalendar(words, territory.zone(), YearMonth.from(day));
        pattern = new PatternEditor(words, false, territory.lines(), usual, this::draw);
        lines();
        site.addValueChangeListener(change -> fit());
        modality.addValueChangeListener(change -> fit());
        lines.addValueChangeListener(change -> draw());
        from.addValueChangeListener(change -> {
            draw();
            if (change.isFromClient()) {
                preview.turnTo(change.getValue());
            }
        });
        to.addValueChangeListener(change -> draw());
        lay();
        draw();
    }

    private void lines() {
        lines.setLabel(words.text("need.lines"));
        lines.setHelperText(words.text("need.linesHelp"));
        lines.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        lines.setItems(territory.lines());
        lines.setItemLabelGenerator(DutyLine::name);
        lines.setItemEnabledProvider(line -> lines.getValue().contains(line) || against(line).isEmpty());
        lines.setItemHelperGenerator(line -> against(line).orElse(words.pattern(line.slots())));
    }

    private void lay() {
        Div fields = new Div(Fields.row(site, modality, criticality), lines, Fields.row(from, to), pattern);
        fields.addClassName("v-form");
        Div beside = new Div(new H3(words.text("line.preview")), preview);
        beside.addClassName("v-preview");
        addClassName("v-form-beside");
        add(fields, beside);
    }

    void propose(@Nullable Site where, @Nullable Modality what) {
        site.setValue(where);
        modality.setValue(what);
    }

    /** Why a line cannot cover it; empty when it can, or when it is not known yet. */
    private Optional<String> against(DutyLine line) {
        if (modality.getValue() != null && line.kind() == DutyKind.TELERADIOLOGIE && !modality.getValue().isReadRemotely()) {
            return Optional.of(words.text("need.notAtADistance", words.of("modality", modality.getValue())));
        }
        if (site.getValue() != null && !line.covers().contains(site.getValue().id())) {
            return Optional.of(words.text("need.answersNot", site.getValue().name()));
        }
        return Optional.empty();
    }

    private void fit() {
        lines.getListDataView().refreshAll();
        draw();
    }

    private void draw() {
        SiteId place = site.getValue() == null ? null : site.getValue().id();
        Optional<Need> typed = pattern.current().filter(any -> place != null && modality.getValue() != null && from.getValue() != null
                && !lines.isEmpty()).map(slots -> new Need("preview", place, modality.getValue(), slots,
                        lines.getValue().stream().map(DutyLine::id).collect(Collectors.toSet()), Need.GRAVEST, from.getValue(), end()));
        preview.show(month -> typed.map(need -> NeedGaps.slotsOf(territory, need, month))
                .or(() -> pattern.current().map(slots -> slots.slotsOf(month, territory.zone(), territory.regionOf(place)))).orElse(List.of()),
                territory.regionOf(place), month -> typed.map(need -> new GapWords(words, territory).of(need, month)).orElse(""));
    }

    /** An end before the beginning is a fault, said when the form is read. */
    private @Nullable LocalDate end() {
        return to.getValue() == null || to.getValue().isBefore(from.getValue()) ? null : to.getValue();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Need need) {
        id = need.id();
        site.setValue(territory.site(need.site()).orElse(null));
        modality.setValue(need.modality());
        criticality.setValue(need.criticality());
        from.setValue(need.validFrom());
        from.setHelperText(words.text("need.fromHelp", words.day(need.validFrom())));
        to.setValue(need.validTo());
        lines.setValue(new HashSet<>(territory.lines().stream().filter(line -> need.lines().contains(line.id())).toList()));
        pattern.show(need.slots());
    }

    @Override
    public Optional<Need> read() {
        checks.begin();
        var place = checks.needed(site, words.text("fault.needSite"));
        var what = checks.needed(modality, words.text("fault.modality"));
        if (place.isPresent() && what.isPresent() && !place.get().modalities().contains(what.get())) {
            checks.fault(modality, words.text("fault.modalityNotHere", place.get().name(), words.of("modality", what.get())));
        }
        var weight = checks.needed(criticality, words.text("fault.number", 1, Need.GRAVEST));
        var covering = checks.needed(lines, words.text("fault.needLines"));
        covering.flatMap(chosen -> chosen.stream().filter(line -> against(line).isPresent()).findFirst())
                .ifPresent(line -> checks.fault(lines, words.text("fault.needLine", line.name(), against(line).orElseThrow())));
        var first = checks.needed(from, words.text("fault.day"));
        var last = checks.optional(to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            checks.fault(to, words.text("fault.endsBefore"));
        }
        var slots = pattern.read();
        if (!checks.passed() || slots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Need(idFor(place.orElseThrow(), what.orElseThrow()), place.get().id(), what.get(), slots.get(),
                covering.orElseThrow().stream().map(DutyLine::id).collect(Collectors.toSet()), weight.orElseThrow(),
                first.orElseThrow(), last.orElse(null)));
    }

    private String idFor(Site where, Modality what) {
        return id != null ? id : Slug.of(what + " " + where.name(), taken -> territory.need(taken).isPresent());
    }

    @Override
    public boolean refuse(String key, String said) {
        switch (key) {
            case "territory.refusal.noModality" -> checks.fault(modality, said);
            case "territory.refusal.notAtADistance", "territory.refusal.lineCoversNot", "territory.refusal.noLine" ->
                    checks.fault(lines, said);
            case "territory.refusal.succeedsTooEarly", "territory.refusal.succeedsTooLate" -> checks.fault(from, said);
            default -> {
                return false;
            }
        }
        return true;
    }
}
