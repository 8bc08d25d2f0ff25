package fr.vigie.territory;

import fr.vigie.calendar.SlotPattern;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of garde, astreinte or teleradiology: one position to fill without a gap over its slots. A line that changes
 * from a day on is several of these, under one id, one after the other.
 *
 * @param site where it is held; null for {@code TELERADIOLOGIE} alone
 * @param covers the sites whose patients it answers for; its own among them
 * @param skills codes, all needed
 * @param sectors it is open to; empty for all
 * @param criticality 0 for an optional line, which may stay empty; the more, the graver when it does
 * @param maxResponseMinutes from call to presence, {@code ASTREINTE} alone; null for no limit
 * @param validFrom first day of a slot
 * @param validTo last day of a slot; null while it is not known
 * @param phone that the switchboard rings, whoever holds it; null to ring the holder
 * @param terms what it costs and weighs
 */
public record DutyLine(LineId id, String name, DutyKind kind, @Nullable SiteId site, Set<SiteId> covers,
                       Set<String> skills, Set<Sector> sectors, int criticality, @Nullable Integer maxResponseMinutes,
                       SlotPattern slots, LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String phone,
                       LineTerms terms) {

    public DutyLine {
        if ((site == null) != (kind == DutyKind.TELERADIOLOGIE)) {
            throw new IllegalArgumentException("A line has a site unless it is teleradiology: " + id);
        }
        if (maxResponseMinutes != null && kind != DutyKind.ASTREINTE) {
            throw new IllegalArgumentException("Only an astreinte has a response time: " + id);
        }
        if (criticality < 0 || validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Criticality from 0 on and an end after the beginning: " + id);
        }
        covers = Set.copyOf(covers);
        skills = Set.copyOf(skills);
        sectors = Set.copyOf(sectors);
        terms = terms == null ? LineTerms.ORDINARY : terms;
    }

    /** On ordinary terms. */
    public DutyLine(LineId id, String name, DutyKind kind, @Nullable SiteId site, Set<SiteId> covers, Set<String> skills,
                    Set<Sector> sectors, int criticality, @Nullable Integer maxResponseMinutes, SlotPattern slots,
                    LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String phone) {
        this(id, name, kind, site, covers, skills, sectors, criticality, maxResponseMinutes, slots, validFrom, validTo, phone,
                LineTerms.ORDINARY);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean validIn(YearMonth month) {
        return !validFrom.isAfter(month.atEndOfMonth()) && (validTo == null || !validTo.isBefore(month.atDay(1)));
    }

    /** The same, to a last day. */
    public DutyLine until(@Nullable LocalDate lastDay) {
        return new DutyLine(id, name, kind, site, covers, skills, sectors, criticality, maxResponseMinutes, slots,
                validFrom, lastDay, phone, terms);
    }

    /** The same, from another first day. */
    DutyLine from(LocalDate day) {
        return new DutyLine(id, name, kind, site, covers, skills, sectors, criticality, maxResponseMinutes, slots, day, validTo,
                phone, terms);
    }

    /** The same from a day on, open to one more sector; as it is when it is open to all. */
    public DutyLine openTo(Sector sector, LocalDate from) {
        return new DutyLine(id, name, kind, site, covers, skills, sectors.isEmpty() ? sectors : with(sectors, sector), criticality,
                maxResponseMinutes, slots, from, validTo, phone, terms);
    }

    /** The same from a day on, answering for one more site. */
    public DutyLine answeringFor(SiteId more, LocalDate from) {
        return new DutyLine(id, name, kind, site, with(covers, more), skills, sectors, criticality, maxResponseMinutes, slots,
                from, validTo, phone, terms);
    }

    private static <T> Set<T> with(Set<T> some, T one) {
        Set<T> all = new HashSet<>(some);
        all.add(one);
        return all;
    }

    DutyLine ringing(@Nullable String newPhone) {
        return new DutyLine(id, name, kind, site, covers, skills, sectors, criticality, maxResponseMinutes, slots,
                validFrom, validTo, newPhone, terms);
    }
}
