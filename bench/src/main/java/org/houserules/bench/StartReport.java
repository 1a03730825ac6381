package org.houserules.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.database.embedded.EmbeddedPostgres;

/** The second start of the demo against an empty Spring Boot application and a warm start of the database, in turns. */
final class StartReport {
    private static final int TURNS = Integer.getInteger("houserules.turns", 7);
    private static final double TARGET = 1.3;
    private static final List<String> NOT_EMPTY = List.of(
            "houserules",
            "jdbc",
            "flyway",
            "security",
            "session",
            "postgres",
            "HikariCP",
            "mail",
            "sql",
            "transaction");
    /** As tools/builds.sh gives them to the server. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx208m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true");

    private final Path home;
    private final Path data;
    private final Path cache;

    private StartReport(Path home, Path data) {
        this.home = home;
        this.data = data;
        this.cache = data.resolveSibling(data.getFileName() + ".aot");
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(System.getProperty("houserules.home", "."));
        new StartReport(home, Files.createTempDirectory("houserules-bench")).measure();
    }

    private void measure() throws IOException {
        Demo.start(home, data).close();
        empty("-XX:AOTCacheOutput=" + cache, "once");
        List<Long> demo = new ArrayList<>();
        List<Long> plain = new ArrayList<>();
        List<Long> cached = new ArrayList<>();
        List<Long> database = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            demo.add(demo());
            plain.add(empty("-Dplain"));
            cached.add(empty("-XX:AOTCache=" + cache));
            database.add(database());
        }
        System.out.printf(
                "second start %d ms; empty application %d ms (with a cache of classes as ours %d ms), warm database %d ms%n",
                median(demo), median(plain), median(cached), median(database));
        print("an empty application and the database", median(demo), median(plain) + median(database));
        print("the same with a cache of classes", median(demo), median(cached) + median(database));
    }

    private static void print(String against, long ours, long yardstick) {
        System.out.printf("against %s: %.2f x (target %.1f)%n", against, (double) ours / yardstick, TARGET);
    }

    private long demo() throws IOException {
        long begun = System.nanoTime();
        try (Demo demo = Demo.start(home, data)) {
            return demo.address().isEmpty() ? 0 : since(begun);
        }
    }

    private long database() {
        long begun = System.nanoTime();
        try (EmbeddedPostgres started = EmbeddedPostgres.start(data.resolve("database"))) {
            return started.owner().url().isEmpty() ? 0 : since(begun);
        }
    }

    private long empty(String option, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", classPath(), EmptyApplication.class.getName()));
        command.addAll(List.of(arguments));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals(EmptyApplication.ANSWERS)) {
                line = said.readLine();
            }
            long took = since(begun);
            if (line == null) {
                throw new IOException("The empty application did not start.");
            }
            if (arguments.length == 0) {
                process.destroy();
            }
            process.onExit().join();
            return took;
        }
    }

    /** Our own jars but those that bring a database, signing in or mail. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar ->
                        NOT_EMPTY.stream().noneMatch(Path.of(jar).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
