package org.houserules.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands. */
@Command(
        name = "houserules",
        description = "Makes a school's social media policy run.",
        subcommands = {CheckCommand.class, PolicyCommand.class, ControlsCommand.class})
final class HouseRulesCommand implements Runnable {
    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command: check, policy or controls");
    }
}
