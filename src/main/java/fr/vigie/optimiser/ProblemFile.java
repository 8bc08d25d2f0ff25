package fr.vigie.optimiser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file {@code vigie-problem/1}: JSON, UTF-8. */
public final class ProblemFile {

    private ProblemFile() {}

    /**
     * @throws FaultyFileException if the file is not of the form, with every fault
     * @throws IOException         if it cannot be read
     */
    public static Problem read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** As {@link #read(Path)}; does not close the stream. */
    public static Problem read(InputStream in) throws IOException {
        Form form = new Form();
        return new ProblemReader(form).read(form.parse(in));
    }

    public static void write(Problem problem, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(problem, out);
        }
    }

    /** Does not close the stream. */
    public static void write(Problem problem, OutputStream out) throws IOException {
        Form.write(ProblemWriter.tree(problem), out);
    }
}
