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
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            PolicyCommand.class,
            ScreenCommand.class,
            AskCommand.class,
            ControlsCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            VerifyTrailCommand.class
        })
final class HouseRulesCommand implements Runnable {
    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Shows the version.")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say which command: check, ask, screen, policy, controls, serve, demo or verify-trail");
    }
}
