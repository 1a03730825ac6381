package org.houserules.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.houserules.reading.Unusable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything once and prints how it stands to the targets. Exit 1 when one is missed. */
final class Report {
    private record Line(String what, String measured, double ratio, double target, String unit) {
        boolean isMet() {
            return ratio <= target;
        }

        String inTable() {
            return "| %-52s | %-40s | %7.2f%-3s | %6.2f%-3s | %-6s |"
                    .formatted(what, measured, ratio, unit, target, unit, isMet() ? "met" : "MISSED");
        }
    }

    private Report() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException, Unusable {
        Path home = Path.of(System.getProperty("houserules.home", "."));
        Yardstick yardstick = new Yardstick(home);
        String text = Subject.read().post().text();
        double before = yardstick.pass(text);
        Map<Integer, Double> check = microseconds();
        double pass = (before + yardstick.pass(text)) / 2;
        Commands.Times commands = new Commands(home).measure(Path.of(arguments[0]));
        List<Line> lines =
                Stream.concat(inProcess(check, pass), started(commands)).toList();
        System.out.println("| What | Measured | Result | Target | |");
        System.out.println("|---|---|---|---|---|");
        lines.forEach(line -> System.out.println(line.inTable()));
        System.exit(lines.stream().allMatch(Line::isMet) ? 0 : 1);
    }

    private static Stream<Line> inProcess(Map<Integer, Double> check, double pass) {
        double one = check.getOrDefault(300, Double.NaN);
        double short10 = check.getOrDefault(10_000, Double.NaN) / 10_000;
        double long100 = check.getOrDefault(100_000, Double.NaN) / 100_000;
        String lengths = "%.0f, %.0f, %.0f µs".formatted(check.get(1_000), check.get(10_000), check.get(100_000));
        return Stream.of(
                new Line("a post of 300 characters", "%.1f µs".formatted(one), one / 1e3, 0.3, " ms"),
                new Line("… against one pass of a word filter", "%.1f µs".formatted(pass), one / pass, 8, " ×"),
                new Line("a character at 100,000 against one at 10,000", lengths, long100 / short10, 1.5, " ×"));
    }

    private static Stream<Line> started(Commands.Times times) {
        String one = "%.0f against %.0f ms".formatted(times.one(), times.empty());
        String fifty = "%.0f against %.0f ms".formatted(times.fifty(), times.one());
        return Stream.of(
                new Line("the command against an empty Java program", one, times.one() / times.empty(), 15, " ×"),
                new Line("fifty files against one", fifty, times.fifty() / times.one(), 2, " ×"));
    }

    /** Medians by length of the text. */
    private static Map<Integer, Double> microseconds() throws RunnerException {
        var options = new OptionsBuilder()
                .include(CheckBenchmark.class.getSimpleName())
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        Map<Integer, Double> medians = new TreeMap<>();
        for (RunResult result : new Runner(options).run()) {
            int characters = Integer.parseInt(result.getParams().getParam("characters"));
            medians.put(characters, result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return medians;
    }
}
