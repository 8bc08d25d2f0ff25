package fr.vigie.practitioner.ui;

import fr.vigie.practitioner.Activity;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the list shows, as they are on a day; null where it does not matter.
 *
 * @param text a part of the name or the RPPS number, however written
 * @param site where they may work on that day
 */
record PeopleQuery(LocalDate day, String text, @Nullable Activity activity, @Nullable PractitionerStatus status, @Nullable SiteId site,
                   @Nullable String skill, @Nullable Sector sector) implements Predicate<PractitionerView> {

    /** All who work here on a day. */
    static PeopleQuery on(LocalDate day) {
        return new PeopleQuery(day, "", Activity.ACTIVE, null, null, null, null);
    }

    @Override
    public boolean test(PractitionerView person) {
        var profile = person.profileOn(day);
        return (activity == null || person.activityOn(day) == activity)
                && (status == null || profile.status() == status)
                && (sector == null || profile.sector() == sector)
                && (skill == null || profile.skills().contains(skill))
                && (site == null || person.entitledSites(day).contains(site))
                && isNamed(Objects.toString(profile.firstName(), ""), profile.lastName(), Objects.toString(profile.rpps(), ""));
    }

    /** Whether it leaves out anybody beside those who do not work here on the day. */
    boolean isNarrowed() {
        return !equals(on(day));
    }

    private boolean isNamed(String first, String last, String rpps) {
        return Stream.of(first + " " + last, last + " " + first, rpps).anyMatch(name -> plain(name).contains(plain(text)));
    }

    /** Without accents, capitals and more than one space, as people type. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip()
                .replaceAll("[\\s-]+", " ");
    }
}
