package fr.vigie.planning;

import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Repair;
import fr.vigie.planning.RepairPlan.Change;
import fr.vigie.planning.RepairPlan.Disturbed;
import fr.vigie.planning.RepairPlan.Way;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks the optimiser for the least disturbing ways to fill what an absence opens in one month, and puts them in words. */
final class RepairSearch {

    /** More are not compared by anybody at seven in the evening. */
    private static final int MOST = 4;

    private final PractitionerId absent;
    private final Set<PractitionerId> declined;
    private final Situation situation;
    private final Instant now;
    private final Locale locale;
    private final SpokenNames names;

    /**
     * @param declined who was asked and said no: they are left in peace
     * @param situation with the absence in it already
     */
    RepairSearch(PractitionerId absent, Set<PractitionerId> declined, Situation situation, Instant now, Locale locale) {
        this.absent = absent;
        this.declined = declined;
        this.situation = situation;
        this.now = now;
        this.locale = locale;
        this.names = new SpokenNames(situation, locale);
    }

    List<Way> ways(List<Duty> opened) {
        var ids = opened.stream().map(Duty::id).collect(Collectors.toSet());
        var problem = ProblemBuilder.build(situation, staying(ids));
        var toFill = ids.stream().map(DutyId::value).toList();
        var repairs = new Optimiser().repairs(problem, Counsel.holders(situation.rota()), toFill,
                declined.stream().map(PractitionerId::value).toList(), MOST);
        var words = new WayWords(repairs, absent, toFill, situation, locale);
        return repairs.stream().map(repair -> way(repair, ids, words)).toList();
    }

    /** What is pinned stays, and what has begun. */
    private Predicate<Duty> staying(Set<DutyId> opened) {
        return duty -> !opened.contains(duty.id())
                && (situation.rota().pinned().contains(duty.id()) || !duty.start().isAfter(now));
    }

    private Way way(Repair repair, Set<DutyId> opened, WayWords words) {
        var changes = repair.changes().entrySet().stream().map(each -> change(new DutyId(each.getKey()), each.getValue()))
                .sorted((a, b) -> a.duty().start().compareTo(b.duty().start())).toList();
        var disturbed = repair.disturbed().stream().map(PractitionerId::new).map(situation::practitioner)
                .flatMap(Optional::stream).map(person -> disturbed(person, changes, opened)).toList();
        return new Way(changes, disturbed, repair.broken().stream().map(v -> Trial.words(v, locale, names)).distinct().toList(),
                words.distinction(repair), words.figures(repair));
    }

    private Change change(DutyId duty, String after) {
        var rota = situation.rota();
        return new Change(rota.duties().get(duty),
                new Reassignment(duty, rota.holder(duty), after == null ? null : new PractitionerId(after)));
    }

    private static Disturbed disturbed(PractitionerView person, List<Change> changes, Set<DutyId> opened) {
        return new Disturbed(person,
                changes.stream().filter(change -> person.id().equals(change.reassignment().after())).map(Change::duty).toList(),
                changes.stream().filter(change -> person.id().equals(change.reassignment().before())).map(Change::duty)
                        .filter(duty -> !opened.contains(duty.id())).toList());
    }
}
