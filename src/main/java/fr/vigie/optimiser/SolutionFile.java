package fr.vigie.optimiser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The file {@code vigie-solution/1}: JSON, UTF-8. */
public final class SolutionFile {

    private static final String FORMAT = "vigie-solution/1";
    private static final Set<String> LEVELS = Set.of("hard", "medium", "soft");

    private SolutionFile() {}

    /**
     * The figures are as the file claims them: {@link Optimiser#analyse} tells whether they are right.
     *
     * @throws FaultyFileException if the file is not of the form, with every fault
     * @throws IOException         if it cannot be read
     */
    public static Solution read(Path file, Problem problem) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, problem);
        }
    }

    /** As {@link #read(Path, Problem)}; does not close the stream. */
    public static Solution read(InputStream in, Problem problem) throws IOException {
        Form form = new Form();
        JsonNode top = form.parse(in);
        if (!form.object(top, "", Set.of("format", "assignments", "score", "breakdown"), Set.of())) {
            throw form.refused();
        }
        if (!FORMAT.equals(top.path("format").asString(""))) {
            form.fault("/format", "expected " + FORMAT);
        }
        Map<String, String> assignments = assignments(form, top.path("assignments"), problem);
        Score score = score(form, top.path("score"));
        Map<String, Long> breakdown = new LinkedHashMap<>();
        JsonNode figures = top.path("breakdown");
        if (!figures.isObject()) {
            form.fault("/breakdown", "expected an object of integers");
        }
        figures.properties().forEach(entry -> {
            String at = Form.at("/breakdown", entry.getKey());
            form.known(entry.getKey(), at, "rule", Rule.ids());
            breakdown.put(entry.getKey(), whole(form, entry.getValue(), at));
        });
        form.close();
        return new Solution(assignments, score, breakdown);
    }

    private static Map<String, String> assignments(Form form, JsonNode value, Problem problem) {
        Set<String> people = problem.practitioners().stream()
                .map(Problem.Practitioner::id).collect(Collectors.toSet());
        Set<String> missing = problem.duties().stream().filter(duty -> !duty.context())
                .map(Problem.Duty::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> duties = Set.copyOf(missing);
        Map<String, String> assignments = new LinkedHashMap<>();
        if (!value.isObject()) {
            form.fault("/assignments", "expected an object");
            return assignments;
        }
        value.properties().forEach(entry -> {
            String at = Form.at("/assignments", entry.getKey());
            form.known(entry.getKey(), at, "duty", duties);
            missing.remove(entry.getKey());
            assignments.put(entry.getKey(), entry.getValue().isNull()
                    ? null : form.known(entry.getValue(), at, "practitioner", people));
        });
        missing.forEach(duty -> form.fault(Form.at("/assignments", duty), "missing"));
        return assignments;
    }

    private static Score score(Form form, JsonNode value) {
        if (!form.object(value, "/score", LEVELS, Set.of())) {
            return Score.ZERO;
        }
        return new Score(whole(form, value.path("hard"), "/score/hard"),
                whole(form, value.path("medium"), "/score/medium"), whole(form, value.path("soft"), "/score/soft"));
    }

    /** Figures may be larger than what a problem may hold. */
    private static long whole(Form form, JsonNode value, String at) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            form.fault(at, "expected an integer");
            return 0;
        }
        return value.longValue();
    }

    public static void write(Solution solution, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(solution, out);
        }
    }

    /** Does not close the stream. */
    public static void write(Solution solution, OutputStream out) throws IOException {
        ObjectNode top = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        ObjectNode assignments = top.putObject("assignments");
        solution.assignments().forEach(assignments::put);
        top.putObject("score").put("hard", solution.score().hard())
                .put("medium", solution.score().medium()).put("soft", solution.score().soft());
        ObjectNode breakdown = top.putObject("breakdown");
        solution.breakdown().forEach(breakdown::put);
        Form.write(top, out);
    }
}
