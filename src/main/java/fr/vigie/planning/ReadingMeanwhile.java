package fr.vigie.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fr.vigie.optimiser.Candidate;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Problem;
import fr.vigie.planning.OpenDuty.NeedThen;
import fr.vigie.planning.Remedy.GiveReading;
import fr.vigie.planning.Remedy.ReadForSite;
import fr.vigie.planning.Remedy.ReadForSite.Widened;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Need;
import fr.vigie.territory.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of a site's needs while one duty is open, and what reading at a distance could do for them. */
final class ReadingMeanwhile {

    /** Colleagues proposed for each open duty of teleradiology. */
    private static final int MOST = 2;

    private final Situation situation;
    private final Duty duty;
    private final Problem problem;
    private final Optimiser optimiser;
    private final List<Problem.Need> touched;

    ReadingMeanwhile(Situation situation, Duty duty, Problem problem, Optimiser optimiser) {
        this.situation = situation;
        this.duty = duty;
        this.problem = problem;
        this.optimiser = optimiser;
        this.touched = problem.needs().stream().filter(this::wouldBeCovered).toList();
    }

    /** By modality, what is covered by others and what by nobody. */
    List<NeedThen> needs() {
        var told = new LinkedHashMap<List<Object>, NeedThen>();
        touched.forEach(need -> {
            var modality = need(need).modality();
            var by = covering(need).filter(d -> holder(d) != null);
            var line = by.map(Duty::line).orElse(null);
            var then = new NeedThen(modality, Set.of(need(need).site()), by.isPresent() ? Duration.ZERO : length(need), line,
                    by.map(this::holder).stream().toList());
            told.merge(Arrays.asList(modality, line), then, NeedThen::plus);
        });
        return told.values().stream().sorted(Comparator.comparing(NeedThen::modality).thenComparing(NeedThen::uncovered)).toList();
    }

    /** Open duties that would read for the site first, then lines that could. */
    List<Remedy> remedies() {
        var remedies = new ArrayList<Remedy>();
        var open = new LinkedHashMap<Duty, DutyLine>();
        touched.stream().filter(this::isUncovered).forEach(need -> covering(need).ifPresent(reading ->
                tele(reading.line()).ifPresent(line -> open.put(reading, line))));
        open.forEach((reading, line) -> remedies.addAll(givings(reading, line)));
        remedies.addAll(readingsForSite());
        return remedies;
    }

    private List<GiveReading> givings(Duty reading, DutyLine line) {
        return optimiser.candidates(problem, Counsel.holders(situation.rota()), reading.id().value()).stream()
                .filter(c -> c.feasible() && c.practitioner() != null).limit(MOST).map(Candidate::practitioner)
                .map(who -> new GiveReading(reading.id(), line, new PractitionerId(who), name(who))).toList();
    }

    /** By site: a line is made to answer for one at a time. */
    private List<ReadForSite> readingsForSite() {
        var unread = touched.stream().filter(need -> isUncovered(need) && need(need).modality().isReadRemotely()
                && need(need).lines().stream().noneMatch(line -> tele(line).isPresent()))
                .collect(groupingBy(need -> need(need).site(), LinkedHashMap::new, toList()));
        var lines = situation.territory().lines().stream()
                .filter(line -> line.kind() == DutyKind.TELERADIOLOGIE && line.validOn(duty.day())).toList();
        return unread.entrySet().stream().flatMap(at -> lines.stream().filter(line -> isReadingDuring(at.getValue(), line))
                .map(line -> readingFor(at.getKey(), at.getValue(), line))).toList();
    }

    private boolean isReadingDuring(List<Problem.Need> needs, DutyLine line) {
        return needs.stream().anyMatch(need -> lasting(Set.of(line.id()), need).filter(d -> holder(d) != null).isPresent());
    }

    private ReadForSite readingFor(SiteId site, List<Problem.Need> stretches, DutyLine line) {
        var reading = line.answeringFor(site, WholeGroups.from(line, duty.day()));
        var territory = situation.territory();
        return new ReadForSite(line, reading, stretches.stream().map(this::need).distinct().map(need -> new Widened(need,
                need.coveredAlsoBy(line.id(), reading.validFrom(), id -> territory.need(id).isPresent()))).toList());
    }

    private boolean wouldBeCovered(Problem.Need need) {
        return need.lines().stream().map(ProblemLines::lineOf).anyMatch(duty.line()::equals) && contains(duty, need);
    }

    private boolean isUncovered(Problem.Need need) {
        return covering(need).filter(d -> holder(d) != null).isEmpty();
    }

    /** Another duty that covers it, one that is held before one that is open. */
    private Optional<Duty> covering(Problem.Need need) {
        return lasting(need.lines().stream().map(ProblemLines::lineOf).collect(toSet()), need);
    }

    private Optional<Duty> lasting(Set<LineId> lines, Problem.Need need) {
        return situation.rota().duties().values().stream().filter(d -> !d.equals(duty) && lines.contains(d.line()) && contains(d, need))
                .min(Comparator.comparing(d -> holder(d) == null));
    }

    private static boolean contains(Duty duty, Problem.Need need) {
        Instant start = need.start().toInstant();
        Instant end = need.end().toInstant();
        return duty.periods().stream().anyMatch(period -> !period.start().isAfter(start) && !period.end().isBefore(end));
    }

    private PractitionerId holder(Duty other) {
        return situation.rota().holder(other.id());
    }

    private String name(String who) {
        return situation.practitioner(new PractitionerId(who)).map(PractitionerView::displayName).orElse(who);
    }

    private Optional<DutyLine> tele(LineId line) {
        return situation.territory().line(line).filter(l -> l.kind() == DutyKind.TELERADIOLOGIE);
    }

    /** The territory's need behind a stretch of it. */
    private Need need(Problem.Need stretch) {
        return situation.territory().needs().stream().filter(need -> stretch.id().startsWith(need.id() + "/"))
                .max(Comparator.comparing(need -> need.id().length())).orElseThrow();
    }

    private static Duration length(Problem.Need need) {
        return Duration.between(need.start(), need.end());
    }
}
