package fr.vigie.territory;

import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.Slot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A territory as it stands, immutable. Lists are in the order of declaration.
 *
 * @param zone of every local time and date of the territory
 * @param region whose holidays a line keeps that is tied to no site
 * @param lines each in its last version, which may begin in the future
 * @param earlierLines the versions before, each until the day before the next
 * @param combinable pairs of lines that one person may hold at once
 * @param localRules in the order of the days from which they hold
 */
public record TerritoryView(TerritoryId id, String name, ZoneId zone, HolidayRegion region,
                            List<Establishment> establishments, List<Site> sites, List<Skill> skills, List<DutyLine> lines,
                            List<DutyLine> earlierLines, List<Need> needs, List<Agreement> agreements,
                            List<LinePair> combinable, List<LocalRules> localRules) {

    public TerritoryView {
        establishments = List.copyOf(establishments);
        sites = List.copyOf(sites);
        skills = List.copyOf(skills);
        lines = List.copyOf(lines);
        // a document kept before these were known has none
        earlierLines = earlierLines == null ? List.of() : List.copyOf(earlierLines);
        needs = needs == null ? List.of() : List.copyOf(needs);
        agreements = agreements == null ? List.of() : List.copyOf(agreements);
        combinable = combinable == null ? List.of() : List.copyOf(combinable);
        localRules = localRules == null ? List.of() : List.copyOf(localRules);
    }

    /** With lines that never changed, and nothing agreed upon. */
    public TerritoryView(TerritoryId id, String name, ZoneId zone, HolidayRegion region, List<Establishment> establishments,
                         List<Site> sites, List<Skill> skills, List<DutyLine> lines) {
        this(id, name, zone, region, establishments, sites, skills, lines, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Establishment> establishment(EstablishmentId wanted) {
        return first(establishments, each -> each.id().equals(wanted));
    }

    public Optional<Site> site(SiteId wanted) {
        return first(sites, each -> each.id().equals(wanted));
    }

    /** A line in its last version. */
    public Optional<DutyLine> line(LineId wanted) {
        return first(lines, each -> each.id().equals(wanted));
    }

    /** A line as it is on a day; empty when it has no slot then. */
    public Optional<DutyLine> lineOn(LineId wanted, LocalDate day) {
        return versionsOf(wanted).filter(version -> version.validOn(day)).findFirst();
    }

    /** Whether a line must answer on a day; an optional one may stay empty. */
    public boolean mustAnswer(LineId line, LocalDate day) {
        return lineOn(line, day).or(() -> line(line)).map(DutyLine::criticality).filter(criticality -> criticality > 0).isPresent();
    }

    /** A line's versions in the order of their dates. */
    public Stream<DutyLine> versionsOf(LineId wanted) {
        return Stream.concat(earlierLines.stream(), lines.stream()).filter(each -> each.id().equals(wanted));
    }

    public Optional<Need> need(String wanted) {
        return first(needs, each -> each.id().equals(wanted));
    }

    public Optional<Agreement> agreement(String wanted) {
        return first(agreements, each -> each.id().equals(wanted));
    }

    /** The minutes by road of some pairs of sites, from whichever of the two tells them. */
    public TravelTimes travelTimes(Set<SitePair> pairs) {
        Map<SitePair, Integer> minutes = new HashMap<>();
        pairs.forEach(pair -> minutes(pair.one(), pair.other()).or(() -> minutes(pair.other(), pair.one()))
                .ifPresent(known -> minutes.put(pair, known)));
        return new TravelTimes(pairs, minutes);
    }

    private Optional<Integer> minutes(SiteId from, SiteId to) {
        return site(from).map(site -> site.travelMinutes().get(to));
    }

    /** The territory's own rules for duties of a day; null when the law's alone hold. */
    public @Nullable LocalRules localRulesOn(LocalDate day) {
        return localRules.stream().filter(rules -> !rules.from().isAfter(day)).reduce((first, later) -> later).orElse(null);
    }

    /** The establishment to which a line's own site belongs; empty for teleradiology. */
    public Optional<Establishment> establishmentOf(DutyLine line) {
        return Optional.ofNullable(line.site()).flatMap(this::site).map(Site::establishment).flatMap(this::establishment);
    }

    /** The establishment that pays whoever holds a line; empty for a teleradiology of which nothing was said. */
    public Optional<Establishment> payerOf(DutyLine line) {
        return line.terms().payer() == null ? establishmentOf(line) : establishment(line.terms().payer());
    }

    /** The establishments whose directors approve a rota. */
    public Set<EstablishmentId> approvers() {
        return establishments.stream().filter(Establishment::approves).map(Establishment::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines valid on some day of a month, each once, as it is on the last such day. */
    public List<DutyLine> linesOf(YearMonth month) {
        return lines.stream().flatMap(line -> versionsOf(line.id()).filter(version -> version.validIn(month))
                .reduce((first, later) -> later).stream()).toList();
    }

    public HolidayRegion regionOf(DutyLine line) {
        return regionOf(line.site());
    }

    /** @param place null for what is tied to no site */
    public HolidayRegion regionOf(@Nullable SiteId place) {
        return Optional.ofNullable(place).flatMap(this::site).map(Site::region).orElse(region);
    }

    /** A line version's slots of a month, in order, those outside its validity left out. */
    public List<Slot> slotsOf(DutyLine line, YearMonth month) {
        return line.slots().slotsOf(month, zone, regionOf(line)).stream().filter(slot -> line.validOn(slot.day())).toList();
    }

    /** Every slot of a month, line by line, each with its line as it is then. */
    public List<LineSlot> slotsOf(YearMonth month) {
        return lines.stream().flatMap(line -> versionsOf(line.id())).filter(version -> version.validIn(month))
                .flatMap(version -> slotsOf(version, month).stream().map(slot -> new LineSlot(version, slot))).toList();
    }

    /** @throws fr.vigie.access.Refusal when this need does not fit the territory, such as an ultrasound read at a distance */
    public void requireFitting(Need need) {
        Consistency.check(this, need);
    }

    /** @throws fr.vigie.access.Refusal when this agreement does not fit the territory */
    public void requireFitting(Agreement agreement) {
        Consistency.check(this, agreement);
    }

    /** @throws fr.vigie.access.Refusal when these lines cannot be held together */
    public void requireFitting(LinePair lines) {
        Consistency.check(this, lines);
    }

    /** As it would stand with a line changed from its {@code validFrom} on; nothing is changed. */
    public TerritoryView withLine(DutyLine changed) {
        return Evolving.from(this, new TerritoryEvent.LineChanged(id, changed));
    }

    /** Whether a line changed from its {@code validFrom} on would be as it is known to be then and after. */
    public boolean staysWith(DutyLine changed) {
        return lineOn(changed.id(), changed.validFrom()).map(standing -> standing.from(changed.validFrom())).filter(changed::equals).isPresent()
                && versionsOf(changed.id()).noneMatch(version -> version.validFrom().isAfter(changed.validFrom()));
    }

    /** As it would stand with rules of its own from a day on; nothing is changed. */
    public TerritoryView withRules(LocalRules rules) {
        return Evolving.from(this, new TerritoryEvent.LocalRulesSet(id, rules));
    }

    /** As it stands, without the establishments and sites that are closed on a day: what may be chosen then. */
    public TerritoryView openOn(LocalDate day) {
        return new TerritoryView(id, name, zone, region, establishments.stream().filter(each -> each.openOn(day)).toList(),
                sites.stream().filter(each -> each.openOn(day)).toList(), skills, lines, earlierLines, needs, agreements, combinable, localRules);
    }

    /** As it stands, but its establishments, sites and skills as they were. */
    public TerritoryView withPlacesOf(TerritoryView then) {
        return new TerritoryView(id, then.name, zone, region, then.establishments, then.sites, then.skills, lines, earlierLines,
                needs, agreements, combinable, localRules);
    }

    private static <T> Optional<T> first(List<T> list, Predicate<T> wanted) {
        return list.stream().filter(wanted).findFirst();
    }
}
