package org.houserules.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with a policy. */
@Command(
        name = "policy",
        description = "Looks at a policy.",
        subcommands = {
            CoverageCommand.class,
            DiffCommand.class,
            SituationsCommand.class,
            PolicyCheckCommand.class,
            PolicyImportCommand.class
        })
final class PolicyCommand implements Runnable {
    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: policy check FILE, policy coverage ID, policy diff A B, policy import FILE, or policy test DIR");
    }
}
