package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A data folder as a first start leaves it, kept from one run of the tests to the next: a copy of it starts at once. */
public final class TemplateFolder {
    /** Where all tests find the unpacked programs. */
    public static final Path PROGRAMS = Path.of("target", "postgres").toAbsolutePath();

    private static final Path TEMPLATE = PROGRAMS.resolve("template-" + Binaries.VERSION);
    private static final String RUN = "run-";

    private TemplateFolder() {}

    /** A copy beside the template, removed by the next run if this process does not come to it. */
    public static Path copyForThisProcess() throws IOException {
        removeWhatDeadProcessesLeft();
        return copyTo(PROGRAMS.resolve(RUN + ProcessHandle.current().pid()));
    }

    static Path copyTo(Path folder) throws IOException {
        makeIfMissing();
        try (Stream<Path> all = Files.walk(TEMPLATE)) {
            List<Path> parentsFirst = all.toList();
            for (Path path : parentsFirst) {
                Path copy = folder.resolve(TEMPLATE.relativize(path).toString());
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    public static void delete(Path folder) {
        Folders.delete(folder);
    }

    /** One process makes it, the others wait for that one. */
    private static void makeIfMissing() throws IOException {
        alone(() -> {
            if (!Files.exists(TEMPLATE)) {
                Path making = PROGRAMS.resolve("template.new");
                Folders.delete(making);
                ThrowawayPostgres.start(making, PROGRAMS).close();
                Files.move(making, TEMPLATE, StandardCopyOption.ATOMIC_MOVE);
            }
        });
    }

    private static void removeWhatDeadProcessesLeft() throws IOException {
        alone(TemplateFolder::removeRuns);
    }

    /** Tests run in several processes at once. */
    private static synchronized void alone(InTheFolder work) throws IOException {
        Files.createDirectories(PROGRAMS);
        try (FileChannel channel = FileChannel.open(
                        PROGRAMS.resolve("template.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid()) {
                work.done();
            }
        }
    }

    private interface InTheFolder {
        void done() throws IOException;
    }

    private static void removeRuns() throws IOException {
        try (Stream<Path> runs = Files.list(PROGRAMS)) {
            runs.filter(run -> run.getFileName().toString().startsWith(RUN))
                    .filter(run -> isDead(run.getFileName().toString().substring(RUN.length())))
                    .forEach(Folders::delete);
        }
    }

    private static boolean isDead(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }
}
