package org.houserules.policy;

/** What a control found of one fact. */
public enum Result {
    MET,
    BREACHED,
    CANNOT_TELL
}
