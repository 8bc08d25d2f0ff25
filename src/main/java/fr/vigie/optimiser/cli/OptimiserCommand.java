package fr.vigie.optimiser.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code solve}, {@code check} and {@code explain}. Each answers 2 on bad input, with every fault on the error stream,
 * and starts neither a server nor a database.
 */
@Command(name = "vigie", description = "Résout, vérifie et explique un problème de planification.",
        subcommands = {SolveCommand.class, CheckCommand.class, ExplainCommand.class},
        mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMANDE")
public final class OptimiserCommand {

    OptimiserCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Makes these commands known to a larger command line. */
    public static void addTo(CommandLine whole) {
        new CommandLine(new OptimiserCommand()).getSubcommands().forEach(whole::addSubcommand);
    }

    /** Runs one command on the standard streams, and answers its exit status. */
    public static int run(String... arguments) {
        return run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new OptimiserCommand()).setOut(out).setErr(err).execute(arguments);
    }
}
