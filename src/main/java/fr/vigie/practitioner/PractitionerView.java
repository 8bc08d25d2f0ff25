package fr.vigie.practitioner;

import fr.vigie.calendar.FrenchHolidays;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.Period;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A practitioner as they stand, immutable.
 *
 * @param profile the last, which may begin in the future
 * @param formerProfiles those before, in order
 * @param earlierCounts from before Vigie, in the order of their months, never two of one month
 */
public record PractitionerView(PractitionerId id, TerritoryId territory, Profile profile, List<Leave> leaves,
                               List<Dispensation> dispensations, List<Wish> wishes, List<WeeklySession> sessions,
                               List<FormerProfile> formerProfiles, List<Consent> consents, List<EarlierCounts> earlierCounts) {

    public PractitionerView {
        leaves = List.copyOf(leaves);
        dispensations = List.copyOf(dispensations);
        wishes = List.copyOf(wishes);
        sessions = List.copyOf(sessions);
        // a document kept before these were known has none
        formerProfiles = formerProfiles == null ? List.of() : List.copyOf(formerProfiles);
        consents = consents == null ? List.of() : List.copyOf(consents);
        earlierCounts = earlierCounts == null ? List.of() : List.copyOf(earlierCounts);
    }

    /** Whose profile never changed, who consented to nothing, and of whom nothing from before Vigie is known. */
    public PractitionerView(PractitionerId id, TerritoryId territory, Profile profile, List<Leave> leaves,
                            List<Dispensation> dispensations, List<Wish> wishes, List<WeeklySession> sessions) {
        this(id, territory, profile, leaves, dispensations, wishes, sessions, List.of(), List.of(), List.of());
    }

    /** Who they are on a day. */
    public Profile profileOn(LocalDate day) {
        return formerProfiles.stream().filter(former -> !day.isAfter(former.lastDay())).findFirst()
                .map(FormerProfile::profile).orElse(profile);
    }

    /** Whether a profile from a day on is what is known of them then and after. */
    public boolean staysWith(Profile same, LocalDate from) {
        return profile.equals(same) && formerProfiles.stream().allMatch(former -> former.lastDay().isBefore(from));
    }

    /** Such as «Dr Léa Morvan»; a company's name as it is. */
    public String displayName() {
        return profile.firstName() == null ? profile.lastName() : "Dr " + profile.firstName() + " " + profile.lastName();
    }

    /** Such as «L. Morvan», «J.-P. Costa»; a company's name as it is. */
    public String shortName() {
        return profile.firstName() == null ? profile.lastName() : initials(profile.firstName()) + " " + profile.lastName();
    }

    private static String initials(String firstName) {
        List<String> initials = new ArrayList<>();
        for (String part : firstName.split("-")) {
            initials.add(part.substring(0, part.offsetByCodePoints(0, 1)) + ".");
        }
        return String.join("-", initials);
    }

    /** Where they may work on a day: the sites of their posts, and those of a convention. */
    public Set<SiteId> entitledSites(LocalDate day) {
        Profile then = profileOn(day);
        Set<SiteId> sites = new HashSet<>(then.conventionSites());
        then.posts().stream().filter(post -> post.heldOn(day)).map(Post::site).forEach(sites::add);
        return Set.copyOf(sites);
    }

    /** The share of a full time worked on a day over all posts, in percent. */
    public int percentOn(LocalDate day) {
        return profileOn(day).posts().stream().filter(post -> post.heldOn(day)).mapToInt(Post::percent).sum();
    }

    /** Whether they work here on a day. */
    public Activity activityOn(LocalDate day) {
        Profile then = profileOn(day);
        if (then.external() ? then.remote() : !entitledSites(day).isEmpty()) {
            return Activity.ACTIVE;
        }
        return profilesFrom(day).anyMatch(later -> later.external() ? later.remote() : !later.conventionSites().isEmpty()
                || later.posts().stream().anyMatch(post -> post.from().isAfter(day))) ? Activity.TO_COME : Activity.OVER;
    }

    /** The last day on which they work here, when it is known and not before this day. */
    public Optional<LocalDate> lastDayOfActivity(LocalDate from) {
        return Stream.concat(formerProfiles.stream().map(FormerProfile::lastDay),
                        profilesFrom(from).flatMap(each -> each.posts().stream()).map(Post::to).filter(Objects::nonNull))
                .filter(day -> !day.isBefore(from)).sorted().distinct()
                .filter(day -> activityOn(day) == Activity.ACTIVE && activityOn(day.plusDays(1)) == Activity.OVER).findFirst();
    }

    /** The profile of a day and those after it. */
    private Stream<Profile> profilesFrom(LocalDate day) {
        return Stream.concat(formerProfiles.stream().filter(former -> !former.lastDay().isBefore(day)).map(FormerProfile::profile),
                Stream.of(profile));
    }

    /** The same with a leave more, unless it is among theirs. */
    public PractitionerView withLeave(Leave leave) {
        List<Leave> all = new ArrayList<>(leaves);
        if (!all.contains(leave)) {
            all.add(leave);
        }
        return new PractitionerView(id, territory, profile, all, dispensations, wishes, sessions, formerProfiles, consents, earlierCounts);
    }

    public boolean awayOn(LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.holds(day));
    }

    /** Each leave from its first midnight to the midnight after its last day. */
    public List<Period> away(ZoneId zone) {
        return leaves.stream().map(leave -> new Period(leave.from().atStartOfDay(zone).toInstant(),
                leave.to().plusDays(1).atStartOfDay(zone).toInstant())).sorted().toList();
    }

    /** The sessions of a month, in order, without public holidays and days away. */
    public List<PlannedSession> sessionsOf(YearMonth month, ZoneId zone, HolidayRegion region) {
        List<PlannedSession> planned = new ArrayList<>();
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !awayOn(day) && FrenchHolidays.nameOf(day, region).isEmpty())
                .forEach(day -> sessions.stream().filter(session -> session.heldOn(day)).forEach(session ->
                        planned.add(new PlannedSession(new Period(day.atTime(session.from()).atZone(zone).toInstant(),
                                day.atTime(session.to()).atZone(zone).toInstant()), session.weight()))));
        planned.sort((one, other) -> one.period().compareTo(other.period()));
        return List.copyOf(planned);
    }
}
