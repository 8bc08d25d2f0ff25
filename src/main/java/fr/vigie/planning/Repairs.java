package fr.vigie.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.calendar.Period;
import fr.vigie.planning.RepairPlan.Part;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.Duty;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaCommand.UnpinDuties;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.Territories;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Repairs rotas after somebody fell ill or goes away: looks for the least disturbing ways, and carries one out. */
@Service
public class Repairs {

    /** What begins sooner is repaired before all else. */
    public static final Duration URGENT = Duration.ofHours(48);

    private final Practitioners practitioners;
    private final Territories territories;
    private final Rotas rotas;
    private final Situations situations;
    private final CommandGateway commands;
    private final TransactionTemplate atOnce;
    private final Clock clock;

    Repairs(Practitioners practitioners, Territories territories, Rotas rotas, Situations situations, CommandGateway commands,
            PlatformTransactionManager transactions, Clock clock) {
        this.practitioners = practitioners;
        this.territories = territories;
        this.rotas = rotas;
        this.situations = situations;
        this.commands = commands;
        this.atOnce = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What an absence would open, and how that could be filled. Changes nothing.
     *
     * @param declined who was asked already and said no: nothing is proposed to them
     */
    public RepairPlan plan(PractitionerId id, LocalDate from, LocalDate to, Set<PractitionerId> declined, Locale locale) {
        var who = practitioners.byId(id).orElseThrow(() -> new Refusal("repair.refusal.unknown", id.value()));
        var toRecord = uncovered(who, from, to);
        var opened = opened(who, from, to);
        var submitted = opened.keySet().stream().filter(rota -> rota.status() == RotaStatus.SUBMITTED).map(RotaState::id).toList();
        var parts = new ArrayList<Part>();
        opened.forEach((rota, duties) -> {
            if (rota.status() != RotaStatus.SUBMITTED) {
                parts.addAll(parts(rota, duties, situation -> new RepairSearch(id, declined,
                        situation.away(id, toRecord), clock.instant(), locale)));
            }
        });
        return new RepairPlan(who, from, to, toRecord, parts, submitted, notOpen(who, from, to));
    }

    /** A month that is over opens nothing any more. */
    private List<RotaId> notOpen(PractitionerView who, LocalDate from, LocalDate to) {
        var now = YearMonth.now(clock.withZone(territories.find(who.territory()).orElseThrow().zone()));
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .filter(month -> !month.isBefore(now)).map(month -> new RotaId(who.territory(), month))
                .filter(rota -> rotas.find(rota).isEmpty()).toList();
    }

    /** The days that no recorded leave covers, as leaves: an illness may begin before a holiday and outlast it. */
    private static List<Leave> uncovered(PractitionerView who, LocalDate from, LocalDate to) {
        var uncovered = new ArrayList<Leave>();
        LocalDate first = null;
        for (var day = from; !day.isAfter(to.plusDays(1)); day = day.plusDays(1)) {
            boolean open = !day.isAfter(to) && !who.awayOn(day);
            if (open && first == null) {
                first = day;
            } else if (!open && first != null) {
                uncovered.add(new Leave("absence-" + first + "-" + day.minusDays(1), first, day.minusDays(1)));
                first = null;
            }
        }
        return uncovered;
    }

    /**
     * Records the days away and changes the holders, all or nothing.
     *
     * @param changes of this part: one of its ways, or nobody in place of whoever is away
     * @throws Refusal when one of the two may not be: nothing is done then
     */
    public void carryOut(RepairPlan plan, Part part, List<Reassignment> changes, String reason) {
        var who = plan.who();
        var rota = rotas.find(part.rota()).orElseThrow(() -> new Refusal("planning.refusal.notOpen"));
        var pinned = changes.stream().map(Reassignment::duty).filter(rota.pinned()::contains).toList();
        var cause = "absence/" + who.id();
        atOnce.executeWithoutResult(transaction -> {
            record(plan);
            if (!pinned.isEmpty()) {
                commands.sendAndWait(new UnpinDuties(part.rota(), pinned));
            }
            commands.sendAndWait(new ReassignDuties(part.rota(), changes, Origin.OPTIMISEUR, reason, cause));
        });
    }

    /** Records the days away alone, those that are not recorded yet. */
    public void record(RepairPlan plan) {
        atOnce.executeWithoutResult(transaction -> plan.toRecord().forEach(leave ->
                commands.sendAndWait(new RecordLeave(plan.who().id(), plan.who().territory(), leave, Origin.MAIN))));
    }

    /** What is held on these days and not over, month by month. */
    private LinkedHashMap<RotaState, List<Duty>> opened(PractitionerView who, LocalDate from, LocalDate to) {
        var zone = territories.find(who.territory()).orElseThrow().zone();
        var away = new Period(from.atStartOfDay(zone).toInstant(), to.plusDays(1).atStartOfDay(zone).toInstant());
        var now = clock.instant();
        var byRota = rotas.heldBy(who.id(), now).stream().filter(held -> held.rota().territory().equals(who.territory()))
                .filter(held -> held.duty().periods().stream().anyMatch(period -> period.meets(away) && period.end().isAfter(now)))
                .collect(groupingBy(Rotas.Held::rota, LinkedHashMap::new, toList()));
        var opened = new LinkedHashMap<RotaState, List<Duty>>();
        byRota.forEach((RotaId rota, List<Rotas.Held> held) -> opened.put(rotas.find(rota).orElseThrow(),
                held.stream().map(Rotas.Held::duty).toList()));
        return opened;
    }

    /** The urgent duties first, then the others on the rota as the first way to fill those would leave it. */
    private List<Part> parts(RotaState rota, List<Duty> opened, Function<Situation, RepairSearch> search) {
        Instant soon = clock.instant().plus(URGENT);
        var parts = new ArrayList<Part>();
        var state = rota;
        for (var urgent : List.of(true, false)) {
            var duties = opened.stream().filter(duty -> duty.start().isBefore(soon) == urgent).toList();
            if (!duties.isEmpty()) {
                var ways = search.apply(situations.of(state)).ways(duties);
                parts.add(new Part(rota.id(), urgent, duties, ways));
                state = ways.isEmpty() ? state : state.withHolders(ways.getFirst().reassignments());
            }
        }
        return parts;
    }
}
