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
    private static final int LAST_LINES = 12;

    private final Path file;
    private final long largest;
    private final Deque<String> last = new ArrayDeque<>();

    ServerLog(Path file, long largest) {
        this.file = file;
        this.largest = largest;
    }

    /** Writes down all that comes, until the last process that could speak has ended. */
    Thread follow(InputStream said) {
        return Thread.ofVirtual().name("postgres log").start(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    add(line);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    synchronized String lastLines() {
        return String.join(System.lineSeparator(), last);
    }

    synchronized void add(String line) throws IOException {
        if (last.size() == LAST_LINES) {
            last.removeFirst();
        }
        last.addLast(line);
        if (Files.exists(file) && Files.size(file) + line.length() > largest) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
