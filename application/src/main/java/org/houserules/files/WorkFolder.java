package org.houserules.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one picture that is being worked on, closed to others and gone when the work is done. */
record WorkFolder(Path folder) implements AutoCloseable {
    private static final String NAME = "picture-work-";

    static WorkFolder in(Path parent) {
        try {
            Durable.folder(parent);
            return new WorkFolder(Files.createTempDirectory(parent, NAME)); // the JDK closes it to others
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what a process that was killed has left behind. */
    static void clear(Path parent) {
        if (Files.isDirectory(parent)) {
            below(parent).stream()
                    .filter(path -> path.getParent() != null
                            && path.getParent().equals(parent)
                            && path.getFileName().toString().startsWith(NAME))
                    .forEach(left -> new WorkFolder(left).close());
        }
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path path : below(folder)) {
                Files.deleteIfExists(path);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deepest first. */
    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
