package org.houserules.posts.publishing;

import java.util.Set;
import org.houserules.people.WorkItem.Tone;

/** How far a version has come on its way to an account. */
enum PublicationState {
    WAITING("Waiting for its time", Tone.IDLE),
    /** A draft that nobody sees is on the platform, and we know its id. */
    DRAFTED("On its way", Tone.ASK),
    BY_HAND("To be put out by hand", Tone.ASK),
    PUBLISHED("Published", Tone.MET),
    HELD("Stopped before it went out", Tone.STOP),
    FAILED("Could not be put out", Tone.STOP),
    EXPIRED("Its time has passed", Tone.STOP),
    CANCELLED("Does not go out", Tone.IDLE),
    REMOVED("Removed", Tone.STOP);

    private static final Set<PublicationState> UNDER_WAY = Set.of(WAITING, DRAFTED, BY_HAND, FAILED);

    private final String words;
    private final Tone tone;

    PublicationState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    String words() {
        return words;
    }

    Tone tone() {
        return tone;
    }

    /** Whether nobody has to do anything for it to go out. */
    boolean isBeingSent() {
        return this == WAITING || this == DRAFTED;
    }

    /** Whether it may still come out. */
    boolean isUnderWay() {
        return UNDER_WAY.contains(this);
    }
}
