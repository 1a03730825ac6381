package org.houserules.consent;

/** What of a pupil is used. */
public enum ConsentKind {
    PHOTO("shown", "a photograph"),
    VIDEO("shown", "a film"),
    NAME("named", "a name");

    private final String done;
    private final String thing;

    ConsentKind(String done, String thing) {
        this.done = done;
        this.thing = thing;
    }

    /** What happens to the pupil: shown or named. */
    public String done() {
        return done;
    }

    public String thing() {
        return thing;
    }
}
