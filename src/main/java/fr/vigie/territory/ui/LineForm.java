package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.calendar.Slot;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.PhoneNumber;
import fr.vigie.territory.Sector;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Skill;
import fr.vigie.territory.Slug;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territory.UsualHours.Usual;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a line, its hours drawn on a calendar as they are typed. */
class LineForm extends Div implements Form<DutyLine> {

    private static final int LONGEST_NAME = 80;
    private static final int GRAVEST = 100;
    private static final int DAY_MINUTES = 24 * 60;

    private final transient TerritoryView territory;
    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final TextField name;
    private final Select<DutyKind> kind;
    private final Select<Site> site;
    private final MultiSelectComboBox<Site> covers;
    private final MultiSelectComboBox<Skill> skills;
    private final MultiSelectComboBox<Sector> sectors;
    private final IntegerField criticality;
    private final IntegerField response;
    private final TermsFields terms;
    private final TextField phone;
    private final DayField from;
    private final DayField to;
    private final PatternEditor pattern;
    private final SlotCalendar preview;
    private transient LineId id;

    /**
     * @param usual hours that are proposed
     * @param from the day that is proposed for it to begin or to change
     */
    LineForm(TerritoryView territory, TerritoryWords words, Usual usual, LocalDate from) {
        this.territory = territory;
        this.words = words;
        Fields fields = new Fields(words);
        name = fields.text("field.name", LONGEST_NAME);
        kind = fields.choice("field.kind", "kind", DutyKind.values());
        site = fields.choice("field.site", territory.sites(), Site::name);
        covers = fields.several("field.covers", territory.sites(), Site::name);
        skills = fields.several("field.skills", territory.skills(), Skill::name);
        sectors = fields.several("field.sectors", List.of(Sector.values()), each -> words.of("sector", each));
        criticality = fields.number("field.criticality", 0, GRAVEST);
        response = fields.number("field.maxResponseMinutes", 1, DAY_MINUTES);
        terms = new TermsFields(territory, words);
        phone = fields.text("field.phone", 20);
        this.from = new DayField(words.text("line.from"));
        to = new DayField(words.text("line.to"));
        preview = new SlotCalendar(words, territory.zone(), YearMonth.from(from));
        pattern = new PatternEditor(words, true, territory.lines(), usual, this::draw);
        this.from.setValue(from);
        begin();
        lay();
    }

    private void begin() {
        kind.setValue(DutyKind.GARDE);
        criticality.setValue(5);
        criticality.setHelperText(words.text("line.criticalityHelp"));
        covers.setHelperText(words.text("line.coversHelp"));
        skills.setHelperText(words.text("line.skillsHelp"));
        sectors.setHelperText(words.text("line.sectorsHelp"));
        phone.setRequiredIndicatorVisible(false);
        phone.setHelperText(words.text("line.phoneHelp"));
        from.setRequiredIndicatorVisible(true);
        to.setClearButtonVisible(true);
        kind.addValueChangeListener(change -> fit());
        site.addValueChangeListener(change -> draw());
        from.addValueChangeListener(change -> {
            draw();
            if (change.isFromClient()) {
                preview.turnTo(change.getValue());
            }
        });
        to.addValueChangeListener(change -> draw());
        fit();
    }

    private void lay() {
        Div fields = new Div(section("line.what", Fields.row(name, kind), Fields.row(site, covers), Fields.row(skills, sectors),
                Fields.row(criticality, response)), section("line.when", Fields.row(from, to), pattern),
                section("line.terms", terms, Fields.row(phone)));
        fields.addClassName("v-form");
        Div beside = new Div(new H3(words.text("line.preview")), preview);
        beside.addClassName("v-preview");
        addClassName("v-form-beside");
        add(fields, beside);
    }

    private Div section(String title, Component... parts) {
        Div section = new Div(new H3(words.text(title)));
        section.addClassName("v-form");
        section.add(parts);
        return section;
    }

    /** What a kind of line does not have is not asked for. */
    private void fit() {
        site.setVisible(kind.getValue() != DutyKind.TELERADIOLOGIE);
        response.setVisible(kind.getValue() == DutyKind.ASTREINTE);
        terms.fit(kind.getValue());
        draw();
    }

    private void draw() {
        Optional<SlotPattern> typed = pattern.current();
        LocalDate first = from.getValue();
        SiteId place = site.isVisible() && site.getValue() != null ? site.getValue().id() : null;
        preview.show(month -> Stream.concat(before(month, first), typed.stream().flatMap(known -> known.slotsOf(month, territory.zone(),
                territory.regionOf(place)).stream()).filter(slot -> within(slot, first))).toList(), territory.regionOf(place));
    }

    /** Until it changes a line is as it was. */
    private Stream<Slot> before(YearMonth month, LocalDate first) {
        return id == null || first == null ? Stream.empty() : territory.versionsOf(id)
                .flatMap(version -> territory.slotsOf(version, month).stream()).filter(slot -> slot.day().isBefore(first));
    }

    private boolean within(Slot slot, LocalDate first) {
        return (first == null || !slot.day().isBefore(first)) && (to.getValue() == null || !slot.day().isAfter(to.getValue()));
    }

    /** @param about the first day, at whose field it is said */
    void hint(String about) {
        from.setHelperText(about);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(DutyLine line) {
        id = line.id();
        name.setValue(line.name());
        kind.setValue(line.kind());
        site.setValue(line.site() == null ? null : territory.site(line.site()).orElse(null));
        covers.setValue(territory.sites().stream().filter(each -> line.covers().contains(each.id())).toList());
        skills.setValue(territory.skills().stream().filter(each -> line.skills().contains(each.code())).toList());
        sectors.setValue(line.sectors());
        criticality.setValue(line.criticality());
        response.setValue(line.maxResponseMinutes());
        terms.show(line.terms());
        phone.setValue(line.phone() == null ? "" : line.phone());
        to.setValue(line.validTo());
        pattern.show(line.slots());
    }

    @Override
    public Optional<DutyLine> read() {
        checks.begin();
        boolean remote = kind.getValue() == DutyKind.TELERADIOLOGIE;
        var called = checks.needed(name, words.text("fault.name")).map(String::strip);
        Optional<Site> place = remote ? Optional.empty() : checks.needed(site, words.text("fault.lineSite"));
        Set<SiteId> covered = covers.getValue().stream().map(Site::id).collect(Collectors.toCollection(HashSet::new));
        place.ifPresent(known -> covered.add(known.id()));
        if (remote && covered.isEmpty()) {
            checks.fault(covers, words.text("fault.lineCovers"));
        }
        var weight = checks.needed(criticality, words.text("fault.number", 0, GRAVEST));
        Optional<Integer> minutes = response.isVisible() ? checks.optional(response) : Optional.empty();
        var number = phone();
        var first = checks.needed(from, words.text("fault.day"));
        var last = checks.optional(to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            checks.fault(to, words.text("fault.endsBefore"));
        }
        var paid = terms.read(checks);
        var slots = pattern.read();
        if (!checks.passed() || slots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DutyLine(idFor(called.orElseThrow()), called.orElseThrow(), kind.getValue(), place.map(Site::id).orElse(null),
                covered, skills.getValue().stream().map(Skill::code).collect(Collectors.toSet()), sectors.getValue(), weight.orElseThrow(),
                minutes.orElse(null), slots.get(), first.orElseThrow(), last.orElse(null), number.orElse(null), paid.orElseThrow()));
    }

    private Optional<String> phone() {
        Optional<String> written = PhoneNumber.of(phone.getValue());
        if (!phone.getValue().isBlank() && written.isEmpty()) {
            checks.fault(phone, words.text("fault.phone"));
        }
        return written;
    }

    private LineId idFor(String called) {
        return id != null ? id : new LineId(Slug.of(called, taken -> territory.line(new LineId(taken)).isPresent()));
    }

    @Override
    public boolean refuse(String key, String said) {
        var field = Map.of("changeWithinGroup", from, "changedBeforeOpen", from, "lineCoversNot", covers, "notAtADistance", kind,
                "rateForAstreinte", terms.level(), "lineExists", name).get(key.substring(key.lastIndexOf('.') + 1));
        if (field != null) {
            checks.fault(field, said);
        }
        return field != null;
    }
}
