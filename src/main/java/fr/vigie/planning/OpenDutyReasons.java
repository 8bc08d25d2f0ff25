package fr.vigie.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.vigie.optimiser.Candidate;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Release;
import fr.vigie.optimiser.Violation;
import fr.vigie.planning.OpenDuty.Level;
import fr.vigie.planning.Remedy.AskConsent;
import fr.vigie.planning.Remedy.Derogate;
import fr.vigie.planning.Remedy.Give;
import fr.vigie.planning.Remedy.HandOn;
import fr.vigie.planning.Remedy.OpenLine;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The reasons of one open duty, put in the order of recourse. */
final class OpenDutyReasons {

    /** Of each kind of remedy within a recourse: the easiest are enough to begin with. */
    private static final int MOST = 3;

    private final Situation situation;
    private final Duty duty;
    private final LocalDate today;
    private final Locale locale;
    private final SpokenNames names;
    private final Problem problem;
    private final Map<String, String> holders;
    private final Optimiser optimiser = new Optimiser();
    private final RecourseOf recourse;

    OpenDutyReasons(Situation situation, Duty duty, LocalDate today, Locale locale) {
        this.situation = situation;
        this.duty = duty;
        this.today = today;
        this.locale = locale;
        this.names = new SpokenNames(situation, locale);
        this.problem = Trial.problem(situation);
        this.holders = Counsel.holders(situation.rota());
        this.recourse = new RecourseOf(situation, duty);
    }

    OpenDuty told() {
        var reading = new ReadingMeanwhile(situation, duty, problem, optimiser);
        var colleagues = colleagues();
        // what is easy to give needs no consent, and no other duty moved
        var stuck = colleagues.values().stream().flatMap(List::stream).noneMatch(Candidate::feasible);
        var handOns = stuck ? handOns() : Map.<PractitionerId, HandOn>of();
        var levels = new ArrayList<Level>();
        for (var each : Recourse.values()) {
            var own = colleagues.getOrDefault(each, List.of());
            var remedies = new ArrayList<Remedy>();
            remedies.addAll(each == Recourse.TELERADIOLOGIE ? reading.remedies() : List.of());
            remedies.addAll(stuck ? liftings(own, handOns) : own.stream().filter(Candidate::feasible).limit(MOST).map(this::give).toList());
            if (!own.isEmpty() || !remedies.isEmpty()) {
                levels.add(new Level(each, own.stream().map(c -> Counsel.ranked(c, situation, duty.id(), names, locale)).toList(),
                        against(own), remedies));
            }
        }
        return new OpenDuty(reading.needs(), levels);
    }

    private Map<Recourse, List<Candidate>> colleagues() {
        return optimiser.candidates(problem, holders, duty.id().value()).stream().filter(c -> c.practitioner() != null)
                .collect(groupingBy(c -> recourse.of(person(c)), () -> new EnumMap<>(Recourse.class), toList()));
    }

    /** By who would hold the duty, the least that must pass to others; nothing else being lifted. */
    private Map<PractitionerId, HandOn> handOns() {
        return optimiser.releases(problem, holders, duty.id().value()).stream()
                .filter(release -> release.lifted().isEmpty() && !release.moves().isEmpty())
                .collect(toMap(release -> new PractitionerId(release.practitioner()), this::handOn, (easier, later) -> easier));
    }

    private HandOn handOn(Release release) {
        var moves = release.moves().entrySet().stream()
                .collect(toMap(e -> new DutyId(e.getKey()), e -> new PractitionerId(e.getValue())));
        return new HandOn(new PractitionerId(release.practitioner()), names.practitioner(release.practitioner()), moves,
                release.steps(locale, names));
    }

    private List<Remedy> liftings(List<Candidate> barred, Map<PractitionerId, HandOn> handOns) {
        var lifting = barred.stream().map(this::lifting).flatMap(Optional::stream).toList();
        var remedies = new ArrayList<Remedy>();
        Stream.<Stream<? extends Remedy>>of(lifting.stream().filter(AskConsent.class::isInstance),
                barred.stream().map(c -> handOns.get(person(c))).filter(Objects::nonNull),
                lifting.stream().filter(Derogate.class::isInstance)).forEach(kind -> kind.limit(MOST).forEach(remedies::add));
        remedies.addAll(openings(barred));
        return remedies;
    }

    private Remedy give(Candidate candidate) {
        var ranked = Counsel.ranked(candidate, situation, duty.id(), names, locale);
        return new Give(ranked.practitioner(), ranked.name(), ranked.notes());
    }

    /** What consent or a derogation would do; empty where a rule stands against it that neither passes. */
    private Optional<Remedy> lifting(Candidate candidate) {
        var hard = hard(candidate);
        if (hard.stream().anyMatch(v -> Grounds.of(v, situation).isEmpty())) {
            return Optional.empty();
        }
        var over = hard.stream().map(v -> v.reason().text(locale, names)).distinct().toList();
        var consents = hard.stream().map(v -> ConsentsToAsk.passing(v, person(candidate), duty, situation, today)).toList();
        return Optional.of(consents.stream().allMatch(Optional::isPresent)
                ? new AskConsent(person(candidate), names.practitioner(candidate.practitioner()),
                        consents.stream().flatMap(Optional::stream).toList(), over)
                : new Derogate(person(candidate), names.practitioner(candidate.practitioner()), over));
    }

    /** The sectors to which the line would have to be opened, and nothing more, for somebody to hold the duty. */
    private List<Remedy> openings(List<Candidate> barred) {
        var line = situation.territory().line(duty.line()).filter(last -> last.validOn(duty.day()));
        if (line.isEmpty()) {
            return List.of();
        }
        var bySector = new LinkedHashMap<Sector, List<String>>();
        barred.stream().filter(c -> hard(c).stream().allMatch(v -> v.reason().key().equals("H-ENTITLED.sector")))
                .forEach(c -> bySector.computeIfAbsent(sector(c), s -> new ArrayList<>()).add(names.practitioner(c.practitioner())));
        return bySector.entrySet().stream().map(e -> (Remedy) opening(line.get(), e.getKey(), e.getValue())).toList();
    }

    private OpenLine opening(DutyLine line, Sector sector, List<String> who) {
        return new OpenLine(line, line.openTo(sector, WholeGroups.from(line, duty.day())), sector, who);
    }

    private static Map<String, Integer> against(List<Candidate> own) {
        var counts = new LinkedHashMap<String, Integer>();
        own.stream().filter(c -> !c.feasible()).flatMap(c -> hard(c).stream().map(Violation::rule).distinct())
                .forEach(rule -> counts.merge(rule, 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }

    private Sector sector(Candidate candidate) {
        return situation.practitioner(person(candidate)).orElseThrow().profileOn(duty.day()).sector();
    }

    private static PractitionerId person(Candidate candidate) {
        return new PractitionerId(candidate.practitioner());
    }

    private static List<Violation> hard(Candidate candidate) {
        return candidate.added().stream().filter(Trial::isHard).toList();
    }
}
