package org.houserules.database.embedded;

/** The embedded database could not be started or stopped; the message says why and how to mend it. */
public final class EmbeddedPostgresFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmbeddedPostgresFailed(String message) {
        super(message);
    }

    EmbeddedPostgresFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
