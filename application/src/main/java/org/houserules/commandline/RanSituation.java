package org.houserules.commandline;

import java.util.List;
import org.houserules.situations.AskedQuestion;
import org.houserules.situations.Situation;

/**
 * A situation and how its outcome differs from what it expects.
 *
 * @param control what it is about; a question is about {@code ask}
 */
record RanSituation(String policy, String control, String name, String file, int line, List<String> differences) {
    static RanSituation of(String policy, Situation ran, List<String> differences) {
        return new RanSituation(policy, ran.expectation().control(), ran.name(), ran.file(), ran.line(), differences);
    }

    static RanSituation of(String policy, AskedQuestion ran, List<String> differences) {
        return new RanSituation(policy, "ask", ran.question(), ran.file(), ran.line(), differences);
    }

    boolean holds() {
        return differences.isEmpty();
    }
}
