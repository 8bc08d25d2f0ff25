package fr.vigie.optimiser.cli;

import fr.vigie.optimiser.Candidate;
import fr.vigie.optimiser.Names;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Release;
import fr.vigie.optimiser.Score;
import fr.vigie.optimiser.Solution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says why a duty is held as it is: everybody else, ranked, with what forbids it and what it would cost. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Explique qui tient un poste, et pourquoi.")
final class ExplainCommand extends FileCommand {

    @Parameters(index = "1", paramLabel = "SOLUTION.json", description = "La solution.")
    private Path solutionFile;

    @Parameters(index = "2", paramLabel = "DUTY", description = "Le poste.")
    private String dutyId;

    @Override
    int answer(Problem problem) throws IOException {
        Solution solution = solution(solutionFile, problem);
        Optional<Problem.Duty> duty = problem.duties().stream().filter(one -> one.id().equals(dutyId)).findFirst();
        if (duty.isEmpty() || duty.get().context()) {
            err().println(say(duty.isEmpty() ? "cli.noduty" : "cli.context", dutyId));
            return BAD_INPUT;
        }
        Optimiser optimiser = new Optimiser();
        String holder = solution.assignments().get(dutyId);
        List<Candidate> candidates = optimiser.candidates(problem, solution.assignments(), dutyId);
        out().println(holder == null ? say("cli.open", dutyId) : say("cli.holder", dutyId, holder));
        if (duty.get().pin() != null) {
            out().println(say("cli.pinned", dutyId));
        }
        boolean better = candidates.stream()
                .anyMatch(candidate -> candidate.feasible() && candidate.delta().compareTo(Score.ZERO) > 0);
        out().println(say(better ? "cli.better" : "cli.best"));
        out().println(say("cli.others"));
        candidates.stream().filter(candidate -> !Objects.equals(candidate.practitioner(), holder))
                .forEach(this::print);
        if (holder == null) {
            print(optimiser.releases(problem, solution.assignments(), dutyId));
        }
        out().flush();
        return 0;
    }

    private void print(Candidate candidate) {
        String who = candidate.practitioner() == null ? say("cli.leaveopen") : candidate.practitioner();
        out().println("  " + say("cli.change", who, cost(candidate)));
        candidate.added().forEach(violation -> out().println("      " + violation.text(locale(), Names.IDS)));
    }

    private String cost(Candidate candidate) {
        if (candidate.changes().isEmpty() && candidate.delta().equals(Score.ZERO)) {
            return say("cli.same");
        }
        return say("cli.delta", SolveCommand.words(candidate.delta())) + changes(candidate.changes());
    }

    private static String changes(Map<String, Long> changes) {
        return changes.isEmpty() ? "" : changes.entrySet().stream()
                .map(change -> change.getKey() + " " + String.format("%+d", change.getValue()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private void print(List<Release> releases) {
        if (releases.isEmpty()) {
            out().println(say("cli.nothing"));
            return;
        }
        out().println(say("cli.frees"));
        for (Release release : releases) {
            out().println("  " + say("cli.change", release.practitioner(),
                    say("cli.delta", SolveCommand.words(release.delta()))));
            release.steps(locale(), Names.IDS).forEach(step -> out().println("      " + step));
        }
    }
}
