package org.houserules.database.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The running PostgreSQL of a cluster: started, watched, started again should it be killed, stopped. */
final class Server {
    private static final System.Logger LOG = System.getLogger(Server.class.getName());
    private static final long LARGEST_LOG = 1_000_000;
    /** Long, because replaying what a crash left can take a while; a server that gives up is seen at once. */
    private static final Deadline TO_BE_READY = Deadline.ofSeconds(300);

    private static final Deadline TO_END = Deadline.ofSeconds(20);

    private final DataFolder folder;
    private final List<String> command;
    private final ServerLog log;
    private Optional<Watchdog> watchdog = Optional.empty();
    private boolean stopping;

    Server(DataFolder folder, Binaries binaries, Unprivileged runner) {
        this.folder = folder;
        this.log = new ServerLog(folder.log(), LARGEST_LOG);
        this.command = runner.command(List.of(
                binaries.program("postgres"),
                "-D",
                folder.cluster().toString(),
                "-c",
                "config_file=" + folder.settings()));
    }

    /** A port that is free now; the server keeps it until it is stopped. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(Settings.LOOPBACK, 0));
            return socket.getLocalPort();
        }
    }

    synchronized void start() throws IOException {
        Leftover.stop(folder.cluster());
        Watchdog started = Watchdog.start(command, environment(), log);
        watchdog = Optional.of(started);
        if (!TO_BE_READY.holds(() -> isReady() || !started.isAlive()) || !isReady()) {
            stop();
            throw new EmbeddedPostgresFailed("The database in " + folder.path() + " did not start. It said:"
                    + System.lineSeparator() + log.lastLines());
        }
        started.ended().thenRun(() -> Thread.ofVirtual().start(this::startAgain));
    }

    synchronized void stop() throws IOException {
        stopping = true;
        end();
    }

    private void end() throws IOException {
        if (watchdog.isPresent()) {
            watchdog.get().release();
            Leftover.stop(folder.cluster());
            if (!TO_END.holds(watchdog.get()::hasEnded)) {
                throw new EmbeddedPostgresFailed("The database in " + folder.path() + " does not end. It said:"
                        + System.lineSeparator() + log.lastLines());
            }
        }
    }

    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "The database ended unasked; it is started again.");
        try {
            end();
            start();
        } catch (IOException | RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The database could not be started again. Start House Rules anew.",
                    failed);
        }
    }

    private boolean isReady() {
        return Postmaster.of(folder.cluster()).filter(Postmaster::isReady).isPresent();
    }

    /**
     * PostgreSQL takes any living process with the number in its old postmaster.pid for itself, except the one that it
     * is told to be its grandparent. This keeps its other check, for memory still shared, which removing the file would not.
     */
    private Map<String, String> environment() {
        Path cluster = folder.cluster();
        return Postmaster.of(cluster)
                .filter(Predicate.not(Postmaster::servesCluster))
                .map(stale -> Map.of("PG_GRANDPARENT_PID", Long.toString(stale.pid())))
                .orElse(Map.of());
    }
}
