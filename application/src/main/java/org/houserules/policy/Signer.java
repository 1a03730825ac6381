package org.houserules.policy;

/** Who may confirm what only a person can know. */
public enum Signer {
    AUTHOR,
    APPROVER
}
