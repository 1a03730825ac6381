package org.houserules.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process that a cluster's postmaster.pid tells of, dead or alive. */
record Postmaster(long pid, String state, Path cluster) {
    private static final int STATE_LINE = 7;

    static Optional<Postmaster> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(file(cluster), StandardCharsets.ISO_8859_1);
            String state = lines.size() > STATE_LINE ? lines.get(STATE_LINE).strip() : "";
            return lines.isEmpty()
                    ? Optional.empty()
                    : pid(lines.getFirst()).map(pid -> new Postmaster(pid, state, cluster));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    boolean isReady() {
        return state.equals("ready") && servesCluster();
    }

    /** Whether the process of that number is really the server of this cluster: numbers come round again. */
    boolean servesCluster() {
        try {
            String command =
                    Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
            List<String> words = List.of(command.split("\0", -1));
            return words.getFirst().endsWith("/postgres") && words.contains(bytewise(cluster));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String bytewise(Path path) {
        return new String(path.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Long> pid(String line) {
        try {
            return Optional.of(Long.parseLong(line.strip())).filter(pid -> pid > 0);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
