package org.houserules.policy.drafts;

/** Where a draft is on its way. */
public enum DraftState {
    WRITING("being written"),
    REVIEW("in review"),
    ADOPTED("adopted"),
    DROPPED("dropped");

    private final String called;

    DraftState(String called) {
        this.called = called;
    }

    public String called() {
        return called;
    }

    /** Whether its words may still change. */
    public boolean isOpen() {
        return this == WRITING || this == REVIEW;
    }
}
