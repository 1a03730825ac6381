package org.houserules.policy;

/** What a finding does when it stands, from the mildest to the strictest. */
public enum Effect {
    /** Shown to the author. */
    ADVISE,
    /** Shown to the approver. */
    APPROVE,
    /** Somebody must confirm first. */
    CONFIRM,
    /** May not go out as it is. */
    STOP;

    public static Effect stricter(Effect a, Effect b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
