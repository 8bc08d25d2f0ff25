package fr.vigie.optimiser.cli;

import fr.vigie.optimiser.FaultyFileException;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.ProblemFile;
import fr.vigie.optimiser.Solution;
import fr.vigie.optimiser.SolutionFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands share: a problem's file, a language, and the answer to bad input. */
abstract class FileCommand implements Callable<Integer> {

    static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM.json", description = "Le problème.")
    private Path problemFile;

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr", description = "Langue des messages.")
    private String language;

    abstract int answer(Problem problem) throws IOException;

    @Override
    public final Integer call() {
        try {
            return answer(ProblemFile.read(problemFile));
        } catch (FaultyFileException faulty) {
            faulty.faults().forEach(fault -> err().println(fault));
        } catch (IOException unreadable) {
            err().println(say("cli.unreadable", unreadable));
        }
        err().flush();
        return BAD_INPUT;
    }

    static Solution solution(Path file, Problem problem) throws IOException {
        return SolutionFile.read(file, problem);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    Locale locale() {
        return language.equals("en") ? Locale.UK : Locale.FRANCE;
    }

    String say(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.optimiser", locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale()).format(arguments);
    }
}
