package fr.vigie.rota.ui;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.SiteId;
import fr.vigie.ui.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lines of a board by site, its duties, and the people who hold them. */
final class BoardDuties {

    private final MonthBoard board;
    private final Shown shown;
    private final LocalDate lastDay;
    private final Map<PractitionerId, RotaBoardModel.Holder> people;
    private final Map<LineId, String> lineCodes;

    /** @param lastDay of the board */
    BoardDuties(MonthBoard board, Shown shown, LocalDate lastDay) {
        this.board = board;
        this.shown = shown;
        this.lastDay = lastDay;
        var codes = ShortCodes.ofPeople(board.practitioners());
        this.people = board.practitioners().stream().collect(toMap(PractitionerView::id,
                p -> new RotaBoardModel.Holder(p.id(), p.displayName(), p.shortName(), codes.get(p.id()))));
        this.lineCodes = ShortCodes.ofLines(board.territory().lines());
    }

    /** The lines that have duties, under the sites in the order of the territory, those of no site last. */
    List<RotaBoardModel.Group> groups() {
        var used = shown.rota().duties().values().stream().map(Duty::line).collect(toSet());
        var bySite = new LinkedHashMap<SiteId, List<RotaBoardModel.Line>>();
        board.territory().sites().forEach(site -> bySite.put(site.id(), new ArrayList<>()));
        var elsewhere = new ArrayList<RotaBoardModel.Line>();
        board.territory().lines().stream().filter(line -> used.contains(line.id())).forEach(line ->
                bySite.getOrDefault(line.site(), elsewhere).add(line(line)));
        var groups = new ArrayList<RotaBoardModel.Group>();
        bySite.forEach((site, lines) -> {
            if (!lines.isEmpty()) {
                groups.add(new RotaBoardModel.Group(site, board.territory().site(site).orElseThrow().name(), lines));
            }
        });
        if (!elsewhere.isEmpty()) {
            groups.add(new RotaBoardModel.Group(new SiteId("territoire"), board.text("sharedLines"), elsewhere));
        }
        return groups;
    }

    List<RotaBoardModel.Duty> duties() {
        return shown.rota().duties().values().stream().sorted(Comparator.comparing(Duty::start)).map(this::duty).toList();
    }

    /** Null for nobody; who is not known any more is named by their id. */
    RotaBoardModel.Holder holder(PractitionerId id) {
        return id == null ? null : people.getOrDefault(id, new RotaBoardModel.Holder(id, id.value(), id.value(), id.value()));
    }

    private RotaBoardModel.Line line(DutyLine line) {
        return new RotaBoardModel.Line(line.id(), line.name(), lineCodes.get(line.id()), line.kind(),
                board.text("kind." + line.kind()), line.criticality() > 0);
    }

    private RotaBoardModel.Duty duty(Duty duty) {
        var rota = shown.rota();
        var holder = rota.holder(duty.id());
        var next = shown.proposed().get(duty.id());
        var proposal = Objects.equals(holder, next) ? null : new RotaBoardModel.Proposal(holder(next));
        return new RotaBoardModel.Duty(duty.id(), duty.line(), duty.day(), days(duty, rota), board.slot(duty.slot()),
                Dates.hour(duty.start(), rota.zone(), board.locale()), Dates.hour(duty.end(), rota.zone(), board.locale()),
                board.spoken(duty, rota) + ", " + board.name(holder), holder(holder), rota.pinned().contains(duty.id()), proposal,
                shown.flags().getOrDefault(duty.id(), List.of()), holder != null && holder.equals(board.reader()));
    }

    /** Local dates on which it starts or goes on, a night counted once, no further than the board. */
    private int days(Duty duty, RotaState rota) {
        var last = duty.periods().stream().map(Period::start).map(start -> start.atZone(rota.zone()).toLocalDate())
                .reduce(duty.day(), (a, b) -> b.isAfter(a) ? b : a);
        return (int) ChronoUnit.DAYS.between(duty.day(), last.isAfter(lastDay) ? lastDay : last) + 1;
    }
}
