package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server that still runs on a cluster, left by a House Rules that was killed or still to be stopped by this one. */
final class Leftover {
    private static final Deadline FOR_A_CLEAN_STOP = Deadline.ofSeconds(60);
    private static final Deadline FOR_A_HARD_STOP = Deadline.ofSeconds(20);

    private Leftover() {}

    /** Stops it, cleanly if it will, and waits until no process works on the cluster; a file cut short by a power cut goes. */
    static void stop(Path cluster) throws IOException {
        Optional<Postmaster> found = Postmaster.of(cluster);
        found.filter(Postmaster::servesCluster).ifPresent(Leftover::stop);
        Path file = Postmaster.file(cluster);
        if (Files.exists(file) && !FOR_A_HARD_STOP.holds(() -> processesIn(cluster) == 0)) {
            throw new EmbeddedPostgresFailed("Processes of an earlier start still work in " + cluster
                    + " and do not end. Restart the machine, then start House Rules again.");
        }
        if (found.isEmpty()) {
            Files.deleteIfExists(file);
        }
    }

    private static void stop(Postmaster postmaster) {
        if (!ends(postmaster, "INT", FOR_A_CLEAN_STOP)
                && !ends(postmaster, "QUIT", FOR_A_HARD_STOP)
                && !ends(postmaster, "KILL", FOR_A_HARD_STOP)) {
            throw new EmbeddedPostgresFailed(
                    "The database's process " + postmaster.pid() + " of an earlier start does not end"
                            + " when told to. Is it another person's? Stop it as that person, then start House Rules again.");
        }
    }

    private static boolean ends(Postmaster postmaster, String signal, Deadline deadline) {
        Commands.run(List.of("sh", "-c", "kill -\"$1\" \"$2\"", "sh", signal, Long.toString(postmaster.pid())));
        return deadline.holds(() -> !postmaster.servesCluster());
    }

    /** Every process of a server works in its cluster's folder; those that we may not look into are not ours. */
    private static long processesIn(Path cluster) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(path ->
                            Character.isDigit(path.getFileName().toString().charAt(0)))
                    .filter(path -> worksIn(path, cluster))
                    .count();
        } catch (IOException failed) {
            throw new EmbeddedPostgresFailed("Cannot see which processes run: /proc is not readable.", failed);
        }
    }

    private static boolean worksIn(Path process, Path cluster) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
