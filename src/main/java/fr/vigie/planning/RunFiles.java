package fr.vigie.planning;

import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.ProblemFile;
import fr.vigie.optimiser.Solution;
import fr.vigie.optimiser.SolutionFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A run of the optimiser as the two files that it can be repeated from.
 *
 * @param answer null while the run is under way
 */
public record RunFiles(Problem problem, Solution answer) {

    /** {@code vigie-problem/1}. */
    public byte[] problemFile() {
        return bytes(out -> ProblemFile.write(problem, out));
    }

    /** {@code vigie-solution/1}; empty while the run is under way. */
    public Optional<byte[]> solutionFile() {
        return Optional.ofNullable(answer).map(solution -> bytes(out -> SolutionFile.write(solution, out)));
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
