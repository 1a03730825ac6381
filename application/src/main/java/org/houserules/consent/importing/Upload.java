package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A list on its way in.
 *
 * @param asOf the day on which it was taken from the school's system
 * @param undatedAs the day by which all answers without a date had been given, where somebody said so
 * @param complete a yes that is missing from it counts no longer
 * @param previewed what a person has seen of it: nothing may have changed since
 */
public record Upload(
        long id,
        ListKind list,
        String file,
        LocalDate asOf,
        Optional<LocalDate> undatedAs,
        boolean complete,
        State state,
        Optional<String> previewed,
        int progress,
        Optional<String> trouble) {
    public enum State {
        UPLOADED,
        IMPORTING,
        DONE
    }
}
