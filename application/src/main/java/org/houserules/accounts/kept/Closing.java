package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An account that comes to its end, step by step.
 *
 * @param done the steps that are done
 * @param before the last day that the register had said before
 * @param finished when, and by whom
 */
public record Closing(
        long id,
        long account,
        String reason,
        LocalDate lastDay,
        Optional<LocalDate> before,
        String begunBy,
        Instant begunAt,
        Map<ClosingStep, Done> done,
        Optional<Finished> finished) {
    /** @param seenByHouse whether House Rules saw it itself; otherwise a person says so */
    public record Done(String words, boolean seenByHouse, String by, Instant at) {}

    public record Finished(String by, Instant at) {}

    public List<ClosingStep> open() {
        return Arrays.stream(ClosingStep.values())
                .filter(step -> !done.containsKey(step))
                .toList();
    }

    public boolean isFinished() {
        return finished.isPresent();
    }
}
