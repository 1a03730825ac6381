package org.houserules.audit;

/** The trail cannot be kept as it must be; the message says why and how to mend it. */
public final class TrailCannotBeKept extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TrailCannotBeKept(String message) {
        super(message);
    }
}
