package org.houserules.database.embedded;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A small shell that starts PostgreSQL and stops it when our pipe to it closes, however our process ends. */
final class Watchdog {
    /**
     * One shell waits for PostgreSQL, another for the end of the pipe: each still does its duty when the other is
     * killed. Interrupt asks PostgreSQL for a fast, clean stop. The keyboard's signals go to House Rules alone.
     */
    private static final String SCRIPT = """
            trap '' HUP INT TERM
            exec 3<&0
            "$@" </dev/null 3<&- 2>&1 &
            postgres=$!
            (
                while read -r ignored; do :; done
                kill -INT "$postgres"
            ) <&3 >/dev/null 2>&1 &
            reader=$!
            exec 3<&- >/dev/null 2>&1
            wait "$postgres"
            status=$?
            kill -KILL "$reader"
            exit "$status"
            """;

    private final Process shell;
    private final Thread log;

    private Watchdog(Process shell, Thread log) {
        this.shell = shell;
        this.log = log;
    }

    static Watchdog start(List<String> postgres, Map<String, String> environment, ServerLog log) throws IOException {
        List<String> command = Stream.concat(Stream.of("setsid", "sh", "-c", SCRIPT, "sh"), postgres.stream())
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(environment);
        Process shell = builder.start();
        return new Watchdog(shell, log.follow(shell.getInputStream()));
    }

    long pid() {
        return shell.pid();
    }

    boolean isAlive() {
        return shell.isAlive();
    }

    CompletableFuture<Process> ended() {
        return shell.onExit();
    }

    /** Closes the pipe, which asks for a clean stop. */
    void release() throws IOException {
        shell.getOutputStream().close();
    }

    /** Whether the shell, which outlives PostgreSQL, has ended and all that was said is written down. */
    boolean hasEnded() {
        return !shell.isAlive() && !log.isAlive();
    }
}
