package fr.vigie.optimiser.cli;

import fr.vigie.optimiser.Analysis;
import fr.vigie.optimiser.Names;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Solution;
import fr.vigie.optimiser.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures every rule of a solution; answers 0 where the solution claims the same, else 1. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Vérifie une solution, règle par règle.")
final class CheckCommand extends FileCommand {

    private static final int DIFFERS = 1;

    @Parameters(index = "1", paramLabel = "SOLUTION.json", description = "La solution.")
    private Path solutionFile;

    @Option(names = "--json", description = "Répond en JSON.")
    private boolean json;

    @Override
    int answer(Problem problem) throws IOException {
        Solution solution = solution(solutionFile, problem);
        Analysis analysis = new Optimiser().analyse(problem, solution.assignments());
        boolean agrees = analysis.score().equals(solution.score()) && analysis.breakdown().entrySet().stream()
                .allMatch(figure -> claimed(solution, figure.getKey()) == figure.getValue());
        if (json) {
            out().println(tree(analysis).toPrettyString());
        } else {
            print(analysis, solution, agrees);
        }
        out().flush();
        return agrees ? 0 : DIFFERS;
    }

    private static long claimed(Solution solution, String rule) {
        return solution.breakdown().getOrDefault(rule, 0L);
    }

    private void print(Analysis analysis, Solution solution, boolean agrees) {
        for (Violation violation : analysis.violations()) {
            out().println(violation.text(locale(), Names.IDS));
        }
        for (Map.Entry<String, Long> figure : analysis.breakdown().entrySet()) {
            long claimed = claimed(solution, figure.getKey());
            if (figure.getValue() != 0 || claimed != 0) {
                out().printf("%-12s%12d%s%n", figure.getKey(), figure.getValue(),
                        figure.getValue() == claimed ? "" : "   " + say("cli.claims", String.valueOf(claimed)));
            }
        }
        out().println("score " + SolveCommand.words(analysis.score()));
        if (!analysis.score().equals(solution.score())) {
            out().println(say("cli.claims", SolveCommand.words(solution.score())));
        }
        out().println(say(agrees ? "cli.agrees" : "cli.differs"));
    }

    private ObjectNode tree(Analysis analysis) {
        ObjectNode top = JsonMapper.shared().createObjectNode();
        top.putObject("score").put("hard", analysis.score().hard()).put("medium", analysis.score().medium())
                .put("soft", analysis.score().soft());
        ObjectNode breakdown = top.putObject("breakdown");
        analysis.breakdown().forEach(breakdown::put);
        ArrayNode violations = top.putArray("violations");
        for (Violation violation : analysis.violations()) {
            ObjectNode node = violations.addObject().put("rule", violation.rule());
            violation.duties().forEach(node.putArray("duties")::add);
            node.put("practitioner", violation.practitioner()).put("text", violation.text(locale(), Names.IDS));
        }
        return top;
    }
}
