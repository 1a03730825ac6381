package org.houserules.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.embedded.EmbeddedPostgres;

/** The data folder of a demo, which remembers whether the demo was loaded into it. */
public final class DemoFolder {
    private static final String MARK = "demo";
    private static final String LOADING = "loading";
    private static final String LOADED = "loaded";

    private final Path folder;

    private DemoFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes it ready to start in: what an interrupted loading has left is removed.
     *
     * @throws NotADemo where the folder holds anything else
     */
    public static DemoFolder at(Path folder) throws NotADemo {
        DemoFolder demo = new DemoFolder(folder);
        Optional<String> mark = demo.mark();
        if (mark.isEmpty() && !demo.isEmpty()) {
            throw new NotADemo(folder);
        }
        if (!mark.equals(Optional.of(LOADED))) {
            demo.clear();
            demo.mark(LOADING);
        }
        return demo;
    }

    /** The folder holds something that no demo has put there. */
    public static final class NotADemo extends Exception {
        private static final long serialVersionUID = 1L;

        NotADemo(Path folder) {
            super("The folder " + folder + " holds something else than a demo. Choose another with --data.");
        }
    }

    public boolean isLoaded() {
        return mark().equals(Optional.of(LOADED));
    }

    public void loaded() {
        mark(LOADED);
    }

    private Optional<String> mark() {
        try {
            Path mark = folder.resolve(MARK);
            return Files.exists(mark) ? Optional.of(Files.readString(mark).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(String state) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(MARK), state + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isEmpty() {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database that still runs there is stopped first; one that another demo uses refuses, and nothing is removed. */
    private void clear() {
        Path database = folder.resolve("database");
        if (Files.exists(database)) {
            EmbeddedPostgres.start(database).close();
        }
        if (Files.isDirectory(folder)) {
            inside().forEach(DemoFolder::delete);
        }
    }

    /** The deepest first; the mark stays until it is written anew. */
    private List<Path> inside() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder) && !path.equals(folder.resolve(MARK)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
