package org.houserules.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.houserules.database.embedded.ThrowawayPostgres;

/** One real PostgreSQL for all tests of a process, started when first asked for; each test class takes its own database. */
public final class TestPostgres {
    private static final String EMPTY = "template1";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** A database of a test: its name is what {@link #freshFrom} takes. */
    public record Database(String name, DatabaseAddress owner, DatabaseAddress application) {}

    /** A new, empty database. */
    public static Database fresh() {
        return freshFrom(EMPTY);
    }

    /** A new copy of a database that nobody is connected to, such as one that was migrated once for all tests. */
    public static Database freshFrom(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        try {
            Running.SERVER.copy(template, name);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database " + template + " cannot be copied.", failed);
        }
        return new Database(name, Running.SERVER.owner(name), Running.SERVER.application(name));
    }

    /** Begins with the first use of a database and ends with the process. */
    private static final class Running {
        private static final Path PLACE = Path.of("target", "postgres").toAbsolutePath();
        private static final Path TEMPLATE = PLACE.resolve("template");
        private static final ThrowawayPostgres SERVER = start();

        private static ThrowawayPostgres start() {
            try {
                Files.createDirectories(PLACE);
                makeTemplate();
                removeWhatDeadProcessesLeft();
                Path data = PLACE.resolve("run-" + ProcessHandle.current().pid());
                copy(TEMPLATE, data);
                ThrowawayPostgres server = ThrowawayPostgres.start(data, PLACE);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void end(ThrowawayPostgres server, Path data) {
            server.close();
            delete(data);
        }

        /** One process makes it, the others wait for that one. */
        private static void makeTemplate() throws IOException {
            try (FileChannel channel = FileChannel.open(
                            PLACE.resolve("template.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(TEMPLATE)) {
                    Path making = PLACE.resolve("template.new");
                    delete(making);
                    ThrowawayPostgres.start(making, PLACE).close();
                    Files.move(making, TEMPLATE, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }

        private static void removeWhatDeadProcessesLeft() throws IOException {
            try (Stream<Path> runs = Files.list(PLACE)) {
                runs.filter(run -> run.getFileName().toString().startsWith("run-"))
                        .filter(run -> isDead(run.getFileName().toString().substring("run-".length())))
                        .forEach(Running::delete);
            }
        }

        private static boolean isDead(String pid) {
            return ProcessHandle.of(Long.parseLong(pid)).isEmpty();
        }

        private static void copy(Path from, Path to) throws IOException {
            try (Stream<Path> all = Files.walk(from)) {
                List<Path> parentsFirst = all.toList();
                for (Path path : parentsFirst) {
                    Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }

        private static void delete(Path folder) {
            if (!Files.exists(folder)) {
                return;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(java.util.Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
