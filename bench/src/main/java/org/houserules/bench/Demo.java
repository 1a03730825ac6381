package org.houserules.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A demo that runs as people run it: a process of its own, from the launcher. */
final class Demo implements AutoCloseable {
    private static final String ANSWERS = "http://localhost:";
    private static final String PASSWORD = "password: ";

    private final Process process;
    private final BufferedReader said;
    private final Path data;
    private int port;
    private String password = "";

    private Demo(Process process, Path data) {
        this.process = process;
        this.said = process.inputReader();
        this.data = data;
    }

    /** Returns when it has told its address. */
    static Demo start(Path home, Path data) throws IOException {
        Process process = new ProcessBuilder(
                        home.resolve("houserules").toString(), "demo", "--port", "0", "--data", data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Demo demo = new Demo(process, data);
        demo.awaitAddress();
        return demo;
    }

    private void awaitAddress() throws IOException {
        String line = said.readLine();
        while (line != null && !line.contains(ANSWERS)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("The demo did not start.");
        }
        port = portIn(line);
        while (line != null && !line.contains(PASSWORD)) {
            line = said.readLine();
        }
        password = line == null
                ? ""
                : line.substring(line.indexOf(PASSWORD) + PASSWORD.length()).strip();
    }

    private static int portIn(String line) {
        String digits = line.substring(line.indexOf(ANSWERS) + ANSWERS.length()).replaceAll("\\D.*", "");
        return Integer.parseInt(digits);
    }

    String password() {
        return password;
    }

    String address() {
        return ANSWERS + port;
    }

    Path data() {
        return data;
    }

    /** Kilobytes of memory that are its own share: Java, the database and its watchdog. */
    long proportionalKilobytes() throws IOException {
        List<ProcessHandle> all = Stream.concat(
                        Stream.of(process.toHandle()),
                        ProcessHandle.allProcesses().filter(this::isOfDatabase))
                .toList();
        long sum = 0;
        for (ProcessHandle one : all) {
            sum += kilobytes(Path.of("/proc", String.valueOf(one.pid()), "smaps_rollup"));
        }
        return sum;
    }

    private boolean isOfDatabase(ProcessHandle handle) {
        Path environment = Path.of("/proc", String.valueOf(handle.pid()), "cwd");
        try {
            return environment.toRealPath().startsWith(data.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static long kilobytes(Path rollup) throws IOException {
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
