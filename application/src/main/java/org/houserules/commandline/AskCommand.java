package org.houserules.commandline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houserules.guidance.Answer;
import org.houserules.guidance.AnswerFile;
import org.houserules.guidance.Asker;
import org.houserules.guidance.MayI;
import org.houserules.guidance.PolicyAnswers;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.houserules.reading.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions under a school's policy. */
@Command(name = "ask", description = "Answers \"May I…?\" under a school's policy, with the clauses that settle it.")
final class AskCommand implements Callable<Integer> {
    private static final int LONGEST = 1_000;

    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The questions, each in quotation marks.")
    private List<String> questions = List.of();

    @Option(names = "--policy", required = true, paramLabel = "ID|FILE", description = "The school's policy.")
    private String policy = "";

    @Option(
            names = "--as",
            paramLabel = "WHO",
            description = "teacher, supply, trainee, governor, contractor, volunteer, agency, pupil, parent or leaver.")
    private @Nullable String as;

    @Option(names = "--fact", paramLabel = "NAME=VALUE", description = "What is known besides, as age=17.")
    private Map<String, String> facts = new HashMap<>();

    @Option(names = "--json", description = "Prints JSON; it is what is printed in any case.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Setting setting;

    AskCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws Unusable {
        MayI mayI = MayI.shipped();
        Faults faults = new Faults();
        Map<String, String> told = told(mayI, faults);
        questions.forEach(question -> refuse(question, faults));
        faults.throwIfAny();
        Policies policies = new Policies(setting.home());
        Path found = policies.find(policy);
        PolicyAnswers answers = AnswerFile.beside(found, policies.read(policy));
        for (String question : questions) {
            Answer answer = mayI.answer(question, told, answers);
            JsonOut.print(setting.out(), writer -> AnswerJson.write(writer, answer));
        }
        return Main.CLEAR;
    }

    private Map<String, String> told(MayI mayI, Faults faults) {
        Map<String, String> told = new HashMap<>(facts);
        Optional.ofNullable(as).ifPresent(who -> {
            told.put("as", who);
            if (Words.find(Asker.class, who).isEmpty()) {
                faults.add("--as", 0, "'" + who + "' is nobody who asks", "Write teacher, pupil or another of --help.");
            }
        });
        facts.forEach((fact, value) -> mayI.wrong(fact, value)
                .ifPresent(what ->
                        faults.add("--fact", 0, what.replaceFirst("\\. .*", ""), what.replaceFirst("^.*?\\. ", ""))));
        return told;
    }

    private static void refuse(String question, Faults faults) {
        if (question.isBlank()) {
            faults.add("QUESTION", 0, "A question is blank", "Write it in quotation marks.");
        } else if (question.length() > LONGEST) {
            faults.add("QUESTION", 0, "A question is longer than 1,000 characters", "Ask it in a sentence or two.");
        }
    }
}
