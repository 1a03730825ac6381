package org.houserules.policy;

/** What may become of the subject, from the mildest to the strictest. */
public enum Decision {
    PUBLISH,
    APPROVE,
    CONFIRM,
    STOP;

    /** Whether nothing stands against it. */
    public boolean isClear() {
        return this == PUBLISH || this == APPROVE;
    }
}
