package fr.vigie;

import fr.vigie.optimiser.cli.OptimiserCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code ./vigie}: what can be asked for. */
@Command(name = "vigie", description = "Gardes et astreintes d’imagerie d’un territoire.",
        subcommands = {RunCommand.class, RebuildCommand.class, HelpCommand.class},
        synopsisSubcommandLabel = "COMMANDE")
final class CommandLineEntry implements Runnable {

    /** The application goes on in the background: do not exit. */
    static final int STAYS_UP = -1;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    static int execute(String... arguments) {
        var whole = new CommandLine(new CommandLineEntry());
        OptimiserCommand.addTo(whole);
        return whole.execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Une commande est attendue, par exemple : ./vigie run");
    }
}
