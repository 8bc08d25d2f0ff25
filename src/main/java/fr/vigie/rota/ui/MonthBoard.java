package fr.vigie.rota.ui;

import fr.vigie.calendar.FrenchHolidays;
import fr.vigie.calendar.Period;
import fr.vigie.calendar.SchoolCalendar;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A rota made ready to be shown on {@link RotaBoard}.
 *
 * @param today marked on the board; null on a board of the past
 * @param reader whose own duties stand out; null for a reader who holds none
 * @param schools whose holidays are marked
 */
public record MonthBoard(TerritoryView territory, List<PractitionerView> practitioners, Locale locale, LocalDate today,
                         PractitionerId reader, SchoolCalendar schools) {

    /** For what is said of single duties: no school holiday is marked. */
    public MonthBoard(TerritoryView territory, List<PractitionerView> practitioners, Locale locale, LocalDate today,
            PractitionerId reader) {
        this(territory, practitioners, locale, today, reader, SchoolCalendar.NONE);
    }

    /** The rota as it is. */
    public RotaBoardModel of(RotaState rota, boolean editable) {
        return of(rota, editable, rota.holders());
    }

    /** The rota with what another set of holders would change on it. */
    public RotaBoardModel of(RotaState rota, boolean editable, Map<DutyId, PractitionerId> proposed) {
        var month = rota.id().month();
        var days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(this::day).toList();
        var people = practitioners.stream().collect(Collectors.toMap(PractitionerView::id, this::holder));
        var duties = rota.duties().values().stream().sorted(Comparator.comparing(Duty::start))
                .map(d -> duty(d, rota, proposed, people)).toList();
        return new RotaBoardModel(month, Dates.month(month, locale), editable, days, groups(rota), duties);
    }

    /** A duty in one sentence: «Garde Valmarine, samedi 5 décembre 2026, nuit, 18 h 30 à 8 h 30». */
    public String spoken(Duty duty, RotaState rota) {
        return String.join(", ", lineName(duty), Dates.day(duty.day(), locale), slot(duty),
                Dates.hour(duty.start(), rota.zone(), locale) + " " + text("to") + " "
                        + Dates.hour(duty.end(), rota.zone(), locale));
    }

    /** Such as «sam. 5 déc. (nuit)». */
    public String brief(Duty duty) {
        return Dates.shortDay(duty.day(), locale) + " (" + slot(duty) + ")";
    }

    public String lineName(Duty duty) {
        return territory.line(duty.line()).map(DutyLine::name).orElse(duty.line().value());
    }

    /** Such as «Dr Léa Morvan»; nobody in words when null. */
    public String name(PractitionerId practitioner) {
        return practitioner == null ? text("nobody") : practitioners.stream().filter(p -> p.id().equals(practitioner))
                .findFirst().map(PractitionerView::displayName).orElse(practitioner.value());
    }

    /** As it stands inside a sentence. */
    private String slot(Duty duty) {
        return duty.slot().toLowerCase(locale);
    }

    private RotaBoardModel.Day day(LocalDate date) {
        var holiday = FrenchHolidays.nameOf(date, territory.region()).orElse(null);
        var kind = holiday != null ? RotaBoardModel.DayKind.HOLIDAY : switch (date.getDayOfWeek()) {
            case SATURDAY -> RotaBoardModel.DayKind.SATURDAY;
            case SUNDAY -> RotaBoardModel.DayKind.SUNDAY;
            default -> RotaBoardModel.DayKind.WEEKDAY;
        };
        return new RotaBoardModel.Day(date, Dates.columnDay(date, locale), Dates.dayOfMonth(date, locale), kind, holiday,
                date.equals(today), SchoolDays.of(territory, schools, date, locale));
    }

    private List<RotaBoardModel.Group> groups(RotaState rota) {
        var used = rota.duties().values().stream().map(Duty::line).collect(Collectors.toSet());
        var bySite = new LinkedHashMap<SiteId, List<RotaBoardModel.Line>>();
        territory.sites().forEach(site -> bySite.put(site.id(), new ArrayList<>()));
        var elsewhere = new ArrayList<RotaBoardModel.Line>();
        territory.lines().stream().filter(line -> used.contains(line.id())).forEach(line ->
                bySite.getOrDefault(line.site(), elsewhere).add(line(line)));
        var groups = new ArrayList<RotaBoardModel.Group>();
        bySite.forEach((site, lines) -> {
            if (!lines.isEmpty()) {
                groups.add(new RotaBoardModel.Group(site, territory.site(site).orElseThrow().name(), lines));
            }
        });
        if (!elsewhere.isEmpty()) {
            groups.add(new RotaBoardModel.Group(new SiteId("territoire"), text("sharedLines"), elsewhere));
        }
        return groups;
    }

    private RotaBoardModel.Line line(DutyLine line) {
        return new RotaBoardModel.Line(line.id(), line.name(), line.kind(), text("kind." + line.kind()), line.criticality() > 0);
    }

    private RotaBoardModel.Duty duty(Duty duty, RotaState rota, Map<DutyId, PractitionerId> proposed,
            Map<PractitionerId, RotaBoardModel.Holder> people) {
        var holder = rota.holder(duty.id());
        var next = proposed.get(duty.id());
        var proposal = Objects.equals(holder, next) ? null : new RotaBoardModel.Proposal(named(next, people));
        return new RotaBoardModel.Duty(duty.id(), duty.line(), duty.day(), days(duty, rota), slot(duty),
                Dates.hour(duty.start(), rota.zone(), locale), Dates.hour(duty.end(), rota.zone(), locale),
                spoken(duty, rota) + ", " + name(holder), named(holder, people), rota.pinned().contains(duty.id()), proposal,
                List.of(), holder != null && holder.equals(reader));
    }

    /** Local dates on which it starts or goes on, a night counted once, no further than the board. */
    private static int days(Duty duty, RotaState rota) {
        var last = duty.periods().stream().map(Period::start).map(start -> start.atZone(rota.zone()).toLocalDate())
                .reduce(duty.day(), (a, b) -> b.isAfter(a) ? b : a);
        var end = rota.id().month().atEndOfMonth();
        return (int) ChronoUnit.DAYS.between(duty.day(), last.isAfter(end) ? end : last) + 1;
    }

    private RotaBoardModel.Holder holder(PractitionerView p) {
        return new RotaBoardModel.Holder(p.id(), p.displayName(), p.shortName());
    }

    private static RotaBoardModel.Holder named(PractitionerId id, Map<PractitionerId, RotaBoardModel.Holder> people) {
        return id == null ? null : people.getOrDefault(id, new RotaBoardModel.Holder(id, id.value(), id.value()));
    }

    private String text(String key) {
        return Messages.text(locale, "rota.board." + key);
    }
}
