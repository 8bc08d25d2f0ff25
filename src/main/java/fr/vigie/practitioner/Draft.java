package fr.vigie.practitioner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A practitioner while an event changes them. */
final class Draft {

    final List<Leave> leaves;
    final List<Dispensation> dispensations;
    final List<Wish> wishes;
    final List<WeeklySession> sessions;
    final List<Consent> consents;
    final List<EarlierCounts> earlierCounts;

    private final PractitionerView before;
    private final List<FormerProfile> formerProfiles;
    private Profile profile;

    Draft(PractitionerView before) {
        this.before = before;
        this.profile = before.profile();
        this.leaves = new ArrayList<>(before.leaves());
        this.dispensations = new ArrayList<>(before.dispensations());
        this.wishes = new ArrayList<>(before.wishes());
        this.sessions = new ArrayList<>(before.sessions());
        this.formerProfiles = new ArrayList<>(before.formerProfiles());
        this.consents = new ArrayList<>(before.consents());
        this.earlierCounts = new ArrayList<>(before.earlierCounts());
    }

    PractitionerView view() {
        return new PractitionerView(before.id(), before.territory(), profile, leaves, dispensations, wishes, sessions,
                formerProfiles, consents, earlierCounts);
    }

    void changeProfile(LocalDate from, Profile changed) {
        LocalDate lastDay = from.minusDays(1);
        formerProfiles.removeIf(former -> !former.lastDay().isBefore(lastDay));
        formerProfiles.add(new FormerProfile(before.profileOn(lastDay), lastDay));
        profile = changed;
    }

    void endActivity(LocalDate lastDay) {
        Profile until = before.profileOn(lastDay).endingOn(lastDay);
        changeProfile(lastDay.plusDays(1), until.left());
        formerProfiles.set(formerProfiles.size() - 1, new FormerProfile(until, lastDay));
    }

    /** In the order of their months. */
    void record(EarlierCounts counts) {
        earlierCounts.removeIf(counts::isOfSameMonths);
        earlierCounts.add(counts);
        earlierCounts.sort(Comparator.comparing(EarlierCounts::from));
    }

    /** The one wanted ends, or goes when it had not begun. */
    static <T> void end(List<T> list, Predicate<T> wanted, Predicate<T> notBegun, UnaryOperator<T> cut) {
        list.removeIf(wanted.and(notBegun));
        list.replaceAll(each -> wanted.test(each) ? cut.apply(each) : each);
    }
}
