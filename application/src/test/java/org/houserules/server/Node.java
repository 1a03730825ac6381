package org.houserules.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.houserules.database.DatabaseAddress;

/** Starts and kills {@link NodeToKill}. */
public final class Node implements AutoCloseable {
    private final Process process;

    private Node(Process process) {
        this.process = process;
    }

    /** A second node beside the house of the test, on its database and with its keys. */
    public static Node beside(TestHouse house, Instant now, long owner) {
        Place place = house.room(Place.class);
        DatabaseAddress tables = house.database().owner();
        DatabaseAddress rows = house.database().application();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dhouserules.trusted-hosts=127.0.0.1",
                "-cp",
                System.getProperty("java.class.path"),
                NodeToKill.class.getName(),
                place.home().toString(),
                place.data().toString(),
                tables.url(),
                tables.name(),
                tables.password(),
                rows.url(),
                rows.name(),
                rows.password(),
                now.toString(),
                Long.toString(owner));
        try {
            File log = place.data().resolve("node.log").toFile();
            return new Node(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }
}
