package org.houserules.commandline;

import java.util.List;
import org.houserules.situations.Situation;

/** A situation and how its outcome differs from what it expects. */
record RanSituation(String policy, Situation situation, List<String> differences) {
    boolean holds() {
        return differences.isEmpty();
    }
}
