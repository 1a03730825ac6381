package org.houserules.server;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.houserules.database.embedded.EmbeddedPostgresFailed;
import org.springframework.boot.web.server.PortInUseException;

/** The server cannot start; the message says what to mend. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What other rooms throw when they must not start, with a message for people. */
    private static final Set<String> TOLD = Set.of("TrailCannotBeKept", "KeysLost");

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to tell whoever started it; empty where it is a fault of ours. */
    public static Optional<String> why(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> told(cause).stream())
                .findFirst();
    }

    private static Optional<String> told(Throwable cause) {
        if (cause instanceof PortInUseException taken) {
            return Optional.of(
                    "The port " + taken.getPort() + " is in use. Stop what uses it, or give another with --port.");
        }
        if (cause instanceof FlywayException foreign
                && String.valueOf(foreign.getMessage()).contains("non-empty schema")) {
            return Optional.of(
                    "The database holds something else than House Rules. Give an empty one after --database.");
        }
        boolean forPeople = cause instanceof CannotStart
                || cause instanceof EmbeddedPostgresFailed
                || TOLD.contains(cause.getClass().getSimpleName());
        return forPeople ? Optional.ofNullable(cause.getMessage()) : Optional.empty();
    }
}
