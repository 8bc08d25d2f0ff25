package fr.vigie.planning;

import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.ProblemFile;
import fr.vigie.optimiser.Solution;
import fr.vigie.optimiser.SolutionFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A run of the optimiser as the two files that it can be repeated from.
 *
 * @param problemFile {@code vigie-problem/1}
 * @param solutionFile {@code vigie-solution/1}, the best so far; null before the first answer
 */
public record RunFiles(byte[] problemFile, byte[] solutionFile) {

    static byte[] of(Problem problem) {
        return bytes(out -> ProblemFile.write(problem, out));
    }

    static byte[] of(Solution solution) {
        return bytes(out -> SolutionFile.write(solution, out));
    }

    static Problem problem(byte[] file) {
        try {
            return ProblemFile.read(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
