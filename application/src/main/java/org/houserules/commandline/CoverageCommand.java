package org.houserules.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.houserules.policy.Capabilities;
import org.houserules.policy.Coverage;
import org.houserules.policy.DutyRegister;
import org.houserules.policy.Policy;
import org.houserules.posts.DraftPost;
import org.houserules.reading.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of each clause of a policy what makes it operational. */
@Command(
        name = "coverage",
        description = "Says of each clause whether it is enforced, recorded, answered, to come, or advice only.")
final class CoverageCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID|FILE", arity = "1", description = "The policy.")
    private String policy = "";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    CoverageCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        Policies policies = new Policies(setting.home());
        Policy<DraftPost> read = policies.read(policy);
        Coverage coverage = Coverage.of(read, Capabilities.shipped(), duties(policies, read.id()));
        CoverageReport report = new CoverageReport(read, coverage, LocalDate.now(setting.clock()));
        if (json) {
            JsonOut.print(setting.out(), report::json);
        } else {
            report.text(setting.out());
        }
        return coverage.dutiesMissing().isEmpty() && coverage.dutiesUnknown().isEmpty()
                ? Main.CLEAR
                : Main.STANDS_AGAINST;
    }

    private static List<String> duties(Policies policies, String id) throws Unusable {
        Path register = policies.folder().resolve("duties.csv");
        return DutyRegister.read(register).of(id);
    }
}
