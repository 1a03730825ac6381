package org.houserules.platforms;

/** What a look at a platform found at an id. */
public sealed interface Seen {
    /** Nothing is there, or no longer. */
    record Absent(String platformId) implements Seen {}

    /** Something only those who work on the site see: a draft, or what somebody put into its bin. */
    record Hidden(String platformId, State state) implements Seen {}

    /** Anybody can see it. */
    record Visible(Published published) implements Seen {}

    /** Why it is hidden. */
    enum State {
        DRAFT,
        IN_THE_BIN,
        /** Somebody on the site set it to private, pending or scheduled. */
        CHANGED_THERE
    }
}
