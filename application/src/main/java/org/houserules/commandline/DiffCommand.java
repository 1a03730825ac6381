package org.houserules.commandline;

import java.util.concurrent.Callable;
import org.houserules.policy.Policy;
import org.houserules.policy.difference.PolicyDifference;
import org.houserules.reading.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what differs between two policies, or two versions of one. */
@Command(
        name = "diff",
        description = "Says what differs between two policies: by clause, by control, by setting, and who signs.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "The policy as it was: an id, a folder or a file.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The policy as it is to be.")
    private String after = "";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    DiffCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        Policies policies = new Policies(setting.home());
        DifferenceReport report = new DifferenceReport(difference(policies));
        if (json) {
            JsonOut.print(setting.out(), report::json);
        } else {
            report.text(setting.out());
        }
        return Main.CLEAR;
    }

    /** What one of them answers is told only where the other one's answers are at hand. */
    private PolicyDifference difference(Policies policies) throws Unusable {
        Policy<?> was = policies.answering(before);
        Policy<?> is = policies.answering(after);
        boolean both = was.guidance().isPresent() && is.guidance().isPresent();
        return both
                ? PolicyDifference.between(was, is)
                : PolicyDifference.between(policies.read(before), policies.read(after));
    }
}
