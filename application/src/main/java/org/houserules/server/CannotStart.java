package org.houserules.server;

/** The server cannot start; the message says what to mend. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
