package org.houserules.people;

import java.util.Optional;

/**
 * One thing on somebody's page of work.
 *
 * @param act what to do, as a verb: "Approve a post"
 * @param about which, in a few words
 * @param path where it is done
 * @param state a word or two on how it stands
 * @param due by when, in words; late when it is overdue or close
 */
public record WorkItem(
        String act, String about, String path, Optional<State> state, Optional<String> due, boolean late) {
    public record State(String words, Tone tone) {}

    public enum Tone {
        STOP,
        ASK,
        MET,
        IDLE;

        /** The class of the look. */
        public String look() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
