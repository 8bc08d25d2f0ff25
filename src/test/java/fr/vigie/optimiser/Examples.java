package fr.vigie.optimiser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The example problems, with the best answers known to them. */
final class Examples {

    private Examples() {}

    static Problem problem(String name) {
        try (InputStream in = Examples.class.getResourceAsStream(name + ".json")) {
            return ProblemFile.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Solution solution(String name, Problem problem) {
        try (InputStream in = Examples.class.getResourceAsStream(name + ".solution.json")) {
            return SolutionFile.read(in, problem);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
