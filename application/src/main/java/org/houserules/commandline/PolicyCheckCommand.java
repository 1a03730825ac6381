package org.houserules.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houserules.health.DocumentFile;
import org.houserules.health.HealthCheck;
import org.houserules.health.HealthReport;
import org.houserules.health.PolicyFolder;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is out of date, missing or contradictory in policy documents. */
@Command(
        name = "check",
        description = "Says what is out of date, missing or contradictory in a policy document of any school.")
final class PolicyCheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Word (.docx), PDF, HTML, text or Markdown, or a policy's id or folder.")
    private List<Path> files = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the check, as 2026-11-24. Default: today.")
    private @Nullable String on;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    PolicyCheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        beSilent();
        LocalDate day = Day.of("--on", Optional.ofNullable(on), setting.clock());
        HealthCheck check = HealthCheck.shipped();
        List<HealthReport> reports = new ArrayList<>();
        Faults faults = new Faults();
        for (Path file : files) {
            try {
                reports.add(report(check, file, day));
            } catch (Unusable unusable) {
                unusable.faults().forEach(fault -> faults.add(fault.file(), fault.line(), fault.what(), fault.mend()));
            }
        }
        faults.throwIfAny();
        print(reports);
        return reports.stream().allMatch(HealthReport::isWell) ? Main.CLEAR : Main.STANDS_AGAINST;
    }

    /** What the reader of PDFs notes for its own developers belongs on no one's screen. */
    static void beSilent() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    /** A folder, or an id that is no file here, is a policy as House Rules runs it. */
    private HealthReport report(HealthCheck check, Path file, LocalDate day) throws Unusable {
        boolean id = file.toString().matches("[a-z0-9-]+") && !Files.exists(file);
        if (id || Files.isDirectory(file) || file.endsWith("policy.yaml")) {
            Policies policies = new Policies(setting.home());
            policies.read(file.toString());
            return PolicyFolder.check(check, policies.find(file.toString()), day);
        }
        return check.check(file.toString(), DocumentFile.bytes(file), day);
    }

    private void print(List<HealthReport> reports) {
        if (json) {
            JsonOut.print(setting.out(), new HealthJson(reports)::print);
        } else {
            reports.forEach(new HealthText(setting.out())::print);
        }
    }
}
