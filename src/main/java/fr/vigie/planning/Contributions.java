package fr.vigie.planning;

import fr.vigie.optimiser.Problem;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.Rotas.Load;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.Contribution.Span;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Site;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What partners owe together this month, by their agreements, as groups of the problem. */
final class Contributions {

    /** Counts one a duty; it is in no duty's counts. */
    private static final String DUTIES = "duties";

    private final Situation situation;
    private final YearMonth month;
    private final LocalDate middle;
    private final Map<String, Contribution> byGroup = new LinkedHashMap<>();
    private final Map<String, Agreement> agreements = new HashMap<>();

    Contributions(Situation situation) {
        this.situation = situation;
        this.month = situation.rota().id().month();
        this.middle = month.atDay(15);
        situation.territory().agreements().stream().filter(agreement -> agreement.validOn(middle)).forEach(agreement -> {
            for (Contribution each : agreement.contributions()) {
                String group = agreement.id() + "/" + agreement.contributions().indexOf(each);
                byGroup.put(group, each);
                agreements.put(group, agreement);
            }
        });
    }

    /** Those of a partner that has nobody are left out. */
    List<Problem.Group> groups() {
        List<Problem.Group> groups = new ArrayList<>();
        byGroup.forEach((group, contribution) -> {
            Set<String> members = members(agreements.get(group));
            if (!members.isEmpty()) {
                groups.add(new Problem.Group(group, members, counterOf(group, contribution), target(contribution, members),
                        mode(contribution.mode()), contribution.weight()));
            }
        });
        return groups;
    }

    /** A duty's counts, with one more for each contribution that is owed on some lines alone. */
    Map<String, Integer> countsOf(Duty duty) {
        Map<String, Integer> counts = new LinkedHashMap<>(duty.counts());
        byGroup.forEach((group, contribution) -> {
            if (contribution.lines().contains(duty.line()) && count(contribution, duty) > 0) {
                counts.put(group, count(contribution, duty));
            }
        });
        return counts;
    }

    private Set<String> members(Agreement agreement) {
        Set<?> sites = situation.territory().sites().stream().filter(site -> site.establishment().equals(agreement.partner()))
                .map(Site::id).collect(Collectors.toSet());
        return situation.practitioners().stream()
                .filter(p -> p.profileOn(middle).posts().stream().anyMatch(post -> post.heldOn(middle) && sites.contains(post.site())))
                .map(PractitionerView::id).map(PractitionerId::value).collect(Collectors.toSet());
    }

    private static String counterOf(String group, Contribution contribution) {
        return contribution.lines().isEmpty() ? contribution.counter() : group;
    }

    private int target(Contribution contribution, Set<String> members) {
        long total = situation.rota().duties().values().stream().filter(duty -> counts(contribution, duty.line()))
                .mapToInt(duty -> count(contribution, duty)).sum();
        List<Load> earlier = contribution.span() == Span.MOIS ? List.of() : situation.past().stream()
                .filter(load -> load.month().getYear() == month.getYear() && load.counter().equals(contribution.counter())
                        && load.holder() != null && counts(contribution, load.line())).toList();
        long held = earlier.stream().filter(load -> members.contains(load.holder().value())).mapToInt(Load::sum).sum();
        double owed = contribution.share()
                ? contribution.amount() / 100.0 * (total + earlier.stream().mapToInt(Load::sum).sum()) - held
                : owed(contribution, held);
        return Math.toIntExact(Math.max(0, Math.round(owed)));
    }

    private double owed(Contribution contribution, long held) {
        if (contribution.span() == Span.MOIS) {
            return contribution.amount();
        }
        // the past keeps no count of duties: an even part of the year's, no more than that in twelve months
        return contribution.counter().equals(DUTIES)
                ? Math.round(contribution.amount() * month.getMonthValue() / 12.0)
                        - Math.round(contribution.amount() * (month.getMonthValue() - 1) / 12.0)
                : (contribution.amount() - held) / (13.0 - month.getMonthValue());
    }

    private static boolean counts(Contribution contribution, LineId line) {
        return contribution.lines().isEmpty() || contribution.lines().contains(line);
    }

    private static int count(Contribution contribution, Duty duty) {
        return contribution.counter().equals(DUTIES) ? 1 : duty.counts().getOrDefault(contribution.counter(), 0);
    }

    private static Problem.Group.Mode mode(Contribution.Mode mode) {
        return switch (mode) {
            case EXACT -> Problem.Group.Mode.EXACT;
            case AU_MOINS -> Problem.Group.Mode.AT_LEAST;
            case AU_PLUS -> Problem.Group.Mode.AT_MOST;
        };
    }
}
