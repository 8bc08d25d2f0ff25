package fr.vigie.planning;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.optimiser.Problem;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Months;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas.Held;
import fr.vigie.rota.Rotas.Load;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** December 2026 in a small territory with these people, as it stands before the optimiser sees it. */
final class PlannedMonth {
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final TerritoryView territory;
    private final List<PractitionerView> people;
    private final List<Held> neighbours = new ArrayList<>();
    private final List<Load> past = new ArrayList<>();
    private RotaState rota;

    private PlannedMonth(TerritoryView territory, Someone... people) {
        this.territory = territory;
        this.people = Arrays.stream(people).map(someone -> someone.in(territory.id())).toList();
        this.rota = Months.open(territory, DECEMBER);
    }

    static PlannedMonth with(Someone... people) {
        return in(SmallTerritory.named("ght"), people);
    }

    static PlannedMonth in(TerritoryView territory, Someone... people) {
        return new PlannedMonth(territory, people);
    }

    /** In December. */
    PlannedMonth holding(int day, String name) {
        rota = rota.withHolders(List.of(new Reassignment(night(day), null, who(name))));
        return this;
    }

    /** In the month before or after. */
    PlannedMonth neighbour(LocalDate day, String name) {
        var other = Months.open(territory, YearMonth.from(day));
        neighbours.add(new Held(other.id(), RotaStatus.PUBLISHED, other.duties().get(night(day)), who(name)));
        return this;
    }

    /** What somebody held on the garde in a past month. */
    PlannedMonth past(YearMonth month, String name, String counter, int sum) {
        past.add(new Load(month, SmallTerritory.GARDE, name == null ? null : who(name), counter, sum));
        return this;
    }

    Situation situation() {
        return new Situation(rota, territory, people, neighbours, past, Months.RULES.at(DECEMBER.atDay(1)));
    }

    /** Nothing pinned. */
    Problem problem() {
        return ProblemBuilder.build(situation(), duty -> false);
    }

    Problem.Practitioner practitioner(String name) {
        return problem().practitioners().stream().filter(p -> p.id().equals(who(name).value())).findFirst().orElseThrow();
    }

    Problem.Duty duty(Problem problem, LocalDate day) {
        return problem.duties().stream().filter(d -> d.id().equals(night(day).value())).findFirst().orElseThrow();
    }

    RotaState rota() {
        return rota;
    }

    PractitionerId who(String name) {
        return new PractitionerId(territory.id() + "-" + name);
    }

    DutyId night(int day) {
        return night(DECEMBER.atDay(day));
    }

    private DutyId night(LocalDate day) {
        return new DutyId(territory.id() + "/garde/" + day + "/nuit");
    }

    boolean isFree(String name, int day) {
        var night = rota.duties().get(night(day));
        return practitioner(name).unavailable().stream()
                .noneMatch(away -> away.from().toInstant().isBefore(night.end()) && night.start().isBefore(away.to().toInstant()));
    }

    static LocalDate december(int day) {
        return DECEMBER.atDay(day);
    }

    static ZonedDateTime at(int day, int hour, int minute) {
        return december(day).atTime(hour, minute).atZone(SmallTerritory.PARIS);
    }

    int points() {
        return rota.duties().values().stream().mapToInt(Duty::points).sum();
    }
}
