package org.houserules.database.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;

/** What PostgreSQL says, in a file that never grows beyond a size, with one older file behind it. */
final class ServerLog {
    private static final System.Logger LOG = System.getLogger(ServerLog.class.getName());
    private static final int LAST_LINES = 12;

    private final Path file;
    private final long largest;
    private final Deque<String> last = new ArrayDeque<>();

    ServerLog(Path file, long largest) {
        this.file = file;
        this.largest = largest;
    }

    /** Reads all that comes, for PostgreSQL waits for whoever reads its log. */
    Thread follow(InputStream said) {
        return Thread.ofPlatform().daemon().name("postgres-log").start(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8))) {
                lines.lines().forEach(this::add);
            } catch (IOException | UncheckedIOException closed) {
                LOG.log(System.Logger.Level.DEBUG, "The database's log ended early.", closed);
            }
        });
    }

    synchronized String lastLines() {
        return String.join(System.lineSeparator(), last);
    }

    synchronized void add(String line) {
        if (last.size() == LAST_LINES) {
            last.removeFirst();
        }
        last.addLast(line);
        try {
            write(line + "\n");
        } catch (IOException full) {
            LOG.log(System.Logger.Level.WARNING, "The database's log cannot be written to " + file + ".", full);
        }
    }

    private void write(String line) throws IOException {
        if (Files.exists(file) && Files.size(file) + line.length() > largest) {
            Files.move(file, older(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    Path older() {
        return file.resolveSibling(file.getFileName() + ".old");
    }
}
