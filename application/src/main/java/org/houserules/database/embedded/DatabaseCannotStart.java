package org.houserules.database.embedded;

/** The embedded database could not be started; the message says why and how to mend it. */
public final class DatabaseCannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseCannotStart(String message) {
        super(message);
    }

    DatabaseCannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
