package org.houserules.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.houserules.guidance.AnswerFile;
import org.houserules.guidance.MayI;
import org.houserules.guidance.PolicyAnswers;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.houserules.situations.QuestionFile;
import org.houserules.situations.Situation;
import org.houserules.situations.SituationFile;
import org.houserules.situations.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the situations of policies. */
@Command(name = "test", description = "Runs a policy's situations and says which do not hold.")
final class SituationsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of policies, or their ids.")
    private List<String> policies = List.of();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    SituationsCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        List<RanSituation> ran = new ArrayList<>();
        Policies known = new Policies(setting.home());
        for (String policy : policies) {
            for (Path folder : known.folders(policy)) {
                ran.addAll(run(folder));
            }
        }
        SituationsReport report = new SituationsReport(ran);
        if (json) {
            JsonOut.print(setting.out(), report::json);
        } else {
            report.text(setting.out());
        }
        return ran.stream().allMatch(RanSituation::holds) ? Main.CLEAR : Main.STANDS_AGAINST;
    }

    private List<RanSituation> run(Path folder) throws Unusable {
        PolicyOnTrial policy = PolicyOnTrial.read(folder);
        List<RanSituation> ran = new ArrayList<>();
        for (Path file : files(folder.resolve("situations"))) {
            ran.addAll(QuestionFile.is(file) ? ask(policy, folder, file) : run(policy, file));
        }
        if (ran.isEmpty()) {
            throw none(folder.resolve("situations"), "There are no situations in this folder");
        }
        return ran;
    }

    private static Unusable none(Path folder, String what) {
        String mend = "Put situations beside policy.yaml; docs/policy-format.md shows how.";
        return Unusable.of(new Fault(folder.toString(), 0, what, mend));
    }

    private static List<RanSituation> run(PolicyOnTrial policy, Path file) throws Unusable {
        Faults faults = new Faults();
        SituationFile read = SituationFile.read(file, faults);
        faults.throwIfAny();
        Trial trial = policy.with(read.surroundings());
        List<RanSituation> ran = new ArrayList<>();
        for (Situation situation : read.situations()) {
            ran.add(RanSituation.of(policy.id(), situation, trial.of(situation)));
        }
        return ran;
    }

    private static List<RanSituation> ask(PolicyOnTrial policy, Path folder, Path file) throws Unusable {
        MayI mayI = MayI.shipped();
        Faults faults = new Faults();
        QuestionFile read = QuestionFile.read(file, mayI, faults);
        faults.throwIfAny();
        PolicyAnswers answers = AnswerFile.beside(folder, policy.posts());
        return read.questions().stream()
                .map(asked -> RanSituation.of(
                        policy.id(), asked, asked.differences(mayI.answer(asked.question(), asked.told(), answers))))
                .toList();
    }

    private static List<Path> files(Path folder) throws Unusable {
        if (!Files.isDirectory(folder)) {
            throw none(folder, "There is no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
