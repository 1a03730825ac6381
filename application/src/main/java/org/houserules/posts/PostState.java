package org.houserules.posts;

import org.houserules.people.WorkItem.Tone;

/** How far a post has come. */
public enum PostState {
    DRAFT("Draft", Tone.IDLE),
    WAITING("Waiting for approval", Tone.ASK),
    RETURNED("Returned", Tone.ASK),
    REFUSED("Refused", Tone.STOP),
    APPROVED("Approved, goes out", Tone.MET),
    PUBLISHED("Published", Tone.MET),
    TAKEN_DOWN("Taken down", Tone.STOP),
    /** By its author. */
    WITHDRAWN("Taken back", Tone.IDLE);

    private final String words;
    private final Tone tone;

    PostState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether its author may write on. */
    public boolean mayBeWritten() {
        return this == DRAFT || this == RETURNED || this == WITHDRAWN;
    }

    /** Whether it is nobody's business but the author's. */
    public boolean isPrivate() {
        return this == DRAFT || this == WITHDRAWN;
    }
}
