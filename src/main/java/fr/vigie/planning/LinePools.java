package fr.vigie.planning;

import fr.vigie.calendar.Slot;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.planning.LineFeasibility.Kind;
import fr.vigie.planning.LineFeasibility.Limit;
import fr.vigie.planning.LineFeasibility.Presence;
import fr.vigie.planning.LineFeasibility.Remedy;
import fr.vigie.planning.LineFeasibility.Window;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.Cap;
import fr.vigie.regulation.RulePack;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Sector;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arithmetic of pools: what a line counts in each window of each cap, against what its people may hold there. */
final class LinePools {

    /** The part of a pool that is there, where no leave is recorded yet: about a fifth is away. */
    private static final double USUALLY_THERE = 0.78;

    private final TerritoryView territory;
    private final List<PractitionerView> practitioners;
    private final RulePack pack;
    private final YearMonth month;

    LinePools(TerritoryView territory, List<PractitionerView> practitioners, RulePack pack, YearMonth month) {
        this.territory = territory;
        this.practitioners = practitioners;
        this.pack = pack;
        this.month = month;
    }

    LineFeasibility of(DutyLine line) {
        var pool = practitioners.stream().filter(p -> !p.profile().external() && daysThere(p, line) > 0).toList();
        boolean provider = practitioners.stream().anyMatch(p -> p.profile().external() && Pool.mayHold(p, line, middle(line)));
        double there = presence(pool, line);
        Limit tightest = null;
        int needed = 0;
        boolean enough = !pool.isEmpty();
        Limit alone = pool.isEmpty() ? null : passedByOneDuty(line, pool);
        for (Cap cap : pack.caps()) {
            var bound = pool.stream().filter(p -> Caps.binds(cap, p, month)).toList();
            int demand = cap.kinds().contains(line.kind()) && !bound.isEmpty() ? demand(cap, line) : 0;
            if (demand > 0) {
                int asked = cap.max() == 0 ? pool.size() + 1 : (int) Math.ceil(Math.ceil(demand / (double) cap.max()) / there);
                if (asked > needed) {
                    needed = asked;
                    tightest = new Limit(cap.counter(), Window.valueOf(cap.window().name()), cap.max(), demand);
                }
                // one whom no cap binds may hold what is asked for
                double capacity = bound.stream().mapToInt(p -> Caps.most(cap, p, month)).sum() * there
                        + (pool.size() - bound.size()) * (double) demand * there;
                enough &= capacity >= demand;
            }
        }
        enough &= alone == null;
        return new LineFeasibility(line.id(), line.name(), line.kind(), ids(pool), needed, enough || provider, provider, tightest, alone,
                new Presence((int) Math.round(100 * there), isPlanned(pool)), enough || provider ? List.of() : remedies(line, pool, alone != null));
    }

    /** The cap that one duty of the line passes by itself for everybody of a pool, such as a week-end held as one; null when none. */
    private @Nullable Limit passedByOneDuty(DutyLine line, List<PractitionerView> pool) {
        var slots = territory.slotsOf(line, month);
        for (Cap cap : pack.caps()) {
            int largest = cap.kinds().contains(line.kind()) ? slots.stream().mapToInt(slot -> counted(cap, line, slot)).max().orElse(0) : 0;
            if (pool.stream().allMatch(p -> Caps.binds(cap, p, month) && Caps.most(cap, p, month) < largest)) {
                return new Limit(cap.counter(), Window.valueOf(cap.window().name()), cap.max(), largest);
            }
        }
        return null;
    }

    private int counted(Cap cap, DutyLine line, Slot slot) {
        return "duties".equals(cap.counter()) ? 1 : pack.counts(line, slot).getOrDefault(cap.counter(), 0);
    }

    private List<Remedy> remedies(DutyLine line, List<PractitionerView> pool, boolean onePassesTheCap) {
        var remedies = new ArrayList<Remedy>();
        var others = practitioners.stream().filter(p -> !p.profile().external() && !pool.contains(p)
                && p.profile().skills().containsAll(line.skills())).collect(Collectors.toCollection(ArrayList::new));
        if (!pool.isEmpty()) {
            remedies.add(new Remedy(Kind.CONSENTEMENT, ids(pool)));
        }
        if (onePassesTheCap && line.slots().grouping() != SlotGrouping.NONE) {
            remedies.add(new Remedy(Kind.DECOUPE, List.of()));
        }
        var withoutShare = others.stream().filter(p -> !p.profileOn(middle(line)).holdsDuties()).toList();
        addIfAny(remedies, Kind.PART, withoutShare, p -> Pool.mayHold(p, line, middle(line)));
        others.removeAll(withoutShare);
        addIfAny(remedies, Kind.DELAI, others, p -> isEntitled(p, line) && isOfSector(p, line));
        addIfAny(remedies, Kind.CONVENTION, others, p -> !isEntitled(p, line) && isOfSector(p, line));
        addIfAny(remedies, Kind.PARTENAIRE, others, p -> !isOfSector(p, line));
        if (line.kind() == DutyKind.TELERADIOLOGIE) {
            remedies.add(new Remedy(Kind.PRESTATAIRE, List.of()));
        }
        remedies.add(new Remedy(Kind.MUTUALISATION, List.of()));
        return remedies;
    }

    private static void addIfAny(List<Remedy> remedies, Kind kind, List<PractitionerView> others, Predicate<PractitionerView> whom) {
        var people = others.stream().filter(whom).toList();
        if (!people.isEmpty()) {
            remedies.add(new Remedy(kind, ids(people)));
        }
    }

    private static List<PractitionerId> ids(List<PractitionerView> people) {
        return people.stream().map(PractitionerView::id).toList();
    }

    private boolean isEntitled(PractitionerView p, DutyLine line) {
        return line.kind() == DutyKind.TELERADIOLOGIE ? p.profile().remote() : p.entitledSites(middle(line)).contains(line.site());
    }

    private static boolean isOfSector(PractitionerView p, DutyLine line) {
        Sector sector = p.profile().sector();
        return line.sectors().isEmpty() || line.sectors().contains(sector);
    }

    /** The most in one window, over the month's slots of the line. */
    private int demand(Cap cap, DutyLine line) {
        Function<Slot, Integer> window = cap.window() == Cap.Window.MONTH ? slot -> 0 : slot -> slot.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        Map<Integer, Integer> sums = territory.slotsOf(line, month).stream().collect(Collectors.groupingBy(window,
                Collectors.summingInt(slot -> counted(cap, line, slot))));
        return sums.values().stream().max(Integer::compare).orElse(0);
    }

    private double presence(List<PractitionerView> pool, DutyLine line) {
        return isPlanned(pool) ? pool.stream().mapToLong(p -> daysThere(p, line)).average().orElse(0) / month.lengthOfMonth() : USUALLY_THERE;
    }

    /** Whether some leave of the month is recorded: then the others have none. */
    private boolean isPlanned(List<PractitionerView> pool) {
        return pool.stream().flatMap(p -> p.leaves().stream())
                .anyMatch(leave -> !leave.from().isAfter(month.atEndOfMonth()) && !leave.to().isBefore(month.atDay(1)));
    }

    private long daysThere(PractitionerView p, DutyLine line) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(day -> !p.awayOn(day)
                && p.dispensations().stream().noneMatch(d -> d.holds(day) && Pool.bars(d.scope(), line.kind()))
                && p.profileOn(day).holdsDuties() && Pool.mayHold(p, line, day)).count();
    }

    private LocalDate middle(DutyLine line) {
        LocalDate middle = month.atDay(15);
        return line.validFrom().isAfter(middle) ? line.validFrom() : middle;
    }
}
