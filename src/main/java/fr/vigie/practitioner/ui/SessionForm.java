package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vigie.practitioner.WeeklySession;
import fr.vigie.territory.Site;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import fr.vigie.ui.Wordbook;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A session of every week: where, when, what its loss costs, and from when to when. */
class SessionForm extends Div implements Form<WeeklySession> {

    private static final int HEAVIEST = 100;
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(12, 30);

    private final transient Sheet sheet;
    private final transient PersonWords words;
    private final transient Checks checks = new Checks();
    private final transient String id = "vacation-" + UUID.randomUUID();
    private final Select<Site> site;
    private final Select<DayOfWeek> day;
    private final TimePicker from;
    private final TimePicker to;
    private final IntegerField weight;
    private final DayField validFrom;
    private final DayField validTo;

    SessionForm(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        var fields = new Fields(words);
        var entitled = sheet.person().entitledSites(sheet.day());
        var sites = sheet.territory().sites().stream().filter(each -> entitled.contains(each.id())).toList();
        site = fields.choice("edit.site", sites.isEmpty() ? sheet.territory().sites() : sites, Site::name);
        Fields.needed(site);
        if (sites.size() == 1) {
            site.setValue(sites.getFirst());
        }
        day = fields.choice("edit.weekday", List.of(DayOfWeek.values()),
                each -> Wordbook.capital(each.getDisplayName(TextStyle.FULL, words.locale())));
        Fields.needed(day);
        from = fields.time("edit.hourFrom");
        from.setValue(MORNING);
        to = fields.time("edit.hourTo");
        to.setValue(NOON);
        weight = fields.number("edit.weight", 1, HEAVIEST);
        weight.setValue(1);
        weight.setHelperText(words.text("edit.weightHelp"));
        validFrom = fields.day("edit.from");
        validFrom.setValue(sheet.begin());
        validTo = fields.end("edit.to");
        addClassName("v-edit-form");
        add(Fields.row(site, day), Fields.row(from, to, weight), Fields.row(validFrom, validTo));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<WeeklySession> read() {
        checks.begin();
        var where = checks.needed(site, words.text("fault.choose"));
        var when = checks.needed(day, words.text("fault.choose"));
        var begin = checks.needed(from, words.text("fault.time"));
        var end = checks.needed(to, words.text("fault.time"));
        if (begin.isPresent() && end.isPresent() && !end.get().isAfter(begin.get())) {
            checks.fault(to, words.text("fault.hours"));
        }
        var heavy = checks.needed(weight, words.text("fault.number", 1, HEAVIEST));
        var first = checks.needed(validFrom, words.text("fault.day"));
        var last = checks.optional(validTo);
        checks.order(first, last, validTo, words.text("fault.order"));
        if (!checks.passed()) {
            return Optional.empty();
        }
        var session = new WeeklySession(id, where.orElseThrow().id(), when.orElseThrow(), begin.orElseThrow(), end.orElseThrow(),
                heavy.orElseThrow(), first.orElseThrow(), last.orElse(null));
        sheet.person().sessions().stream().filter(session::meets).findFirst()
                .ifPresent(other -> checks.fault(from, words.text("fault.sessionMeets", words.site(other.site()))));
        return checks.passed() ? Optional.of(session) : Optional.empty();
    }
}
