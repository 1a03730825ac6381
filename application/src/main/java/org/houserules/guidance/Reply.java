package org.houserules.guidance;

/** The short answer to a question. */
public enum Reply {
    /** A clause permits it, or demands it where the question was whether one has to. */
    YES,
    NO,
    /** Allowed under the conditions that the answer names, or depending on facts that are not known yet. */
    ONLY_IF,
    /** The policy does not settle it, or does not speak to this person: a person by role does. */
    ASK
}
