package org.houserules.guidance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.houserules.policy.GuidanceReader;
import org.houserules.policy.Policy;
import org.houserules.policy.WrittenGuidance;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** Finds a policy's answers: in the policy itself, or in {@code answers.yaml} beside it. */
public final class AnswerFile {
    private static final String NAME = "answers.yaml";

    private AnswerFile() {}

    /**
     * A policy with no answers answers nothing, and a person is asked.
     *
     * @throws Unusable with every fault found
     */
    public static PolicyAnswers beside(Path folderOrFile, Policy<?> policy) throws Unusable {
        Optional<WrittenGuidance> written = written(folderOrFile, policy);
        if (written.isEmpty()) {
            return AnswerReader.none(policy);
        }
        AnswerReader reader = new AnswerReader();
        Faults faults = new Faults();
        reader.check(written.get(), policy, faults);
        faults.throwIfAny();
        return reader.inForce(written.get(), policy);
    }

    /**
     * As they are written; those in the policy count before those beside it.
     *
     * @throws Unusable with every fault of the form; that a topic or a fact is none is not looked at
     */
    public static Optional<WrittenGuidance> written(Path folderOrFile, Policy<?> policy) throws Unusable {
        Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(NAME) : folderOrFile.resolveSibling(NAME);
        if (policy.guidance().isPresent() || !Files.exists(file)) {
            return policy.guidance();
        }
        Faults faults = new Faults();
        Section top = YamlFile.read(file, faults);
        top.number("format", 1, 1);
        WrittenGuidance guidance = GuidanceReader.read(top);
        faults.throwIfAny();
        return Optional.of(guidance);
    }
}
