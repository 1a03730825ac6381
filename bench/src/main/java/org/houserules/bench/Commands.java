package org.houserules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Times whole commands in turns, so that whatever else the machine does falls on all of them alike. */
final class Commands {
    private static final int ROUNDS = 15;
    private static final int MANY = 50;

    private final Path folder;
    private final Path home;

    Commands(Path home) throws IOException {
        this.home = home;
        this.folder = Files.createTempDirectory(Subject.results(), "school");
        SampleRoll.write(folder, Subject.PUPILS);
        Files.copy(Subject.folder().resolve("school.yaml"), folder.resolve("school.yaml"));
        for (int i = 0; i < MANY; i++) {
            Files.copy(Subject.folder().resolve("post.yaml"), folder.resolve("post" + i + ".yaml"));
        }
    }

    /** Milliseconds: medians of an empty Java program, a check of one file, and a check of fifty. */
    record Times(double empty, double one, double fifty) {}

    Times measure(Path emptyProgram) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<List<String>> commands =
                List.of(List.of(java, "-cp", emptyProgram.toString(), "Empty"), check(1), check(MANY));
        double[][] times = new double[commands.size()][ROUNDS];
        commands.forEach(this::time);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < commands.size(); i++) {
                times[i][round] = time(commands.get(i));
            }
        }
        return new Times(median(times[0]), median(times[1]), median(times[2]));
    }

    private List<String> check(int posts) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("houserules").toString(), "check"));
        Stream.iterate(0, i -> i + 1)
                .limit(posts)
                .map(i -> "post" + i + ".yaml")
                .forEach(command::add);
        command.addAll(
                List.of("--policy", Subject.folder().resolve("all-controls").toString()));
        command.addAll(List.of("--roll", "roll.csv", "--consents", "consents.csv", "--school", "school.yaml"));
        command.addAll(List.of("--on", Subject.TODAY.toString()));
        return command;
    }

    private double time(List<String> command) {
        try {
            long began = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            int exit = process.waitFor();
            double milliseconds = (System.nanoTime() - began) / 1e6;
            if (exit > 1) {
                throw new IllegalStateException(command + ": " + Files.readString(folder.resolve("output")));
            }
            return milliseconds;
        } catch (IOException e) {
            throw new IllegalStateException("could not be run: " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + command, e);
        }
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
