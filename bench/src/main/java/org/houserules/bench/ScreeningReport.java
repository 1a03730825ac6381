package org.houserules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.houserules.screening.items.ItemScreening;
import org.houserules.screening.items.NamesInItems;
import org.houserules.screening.names.KnownName;
import org.houserules.screening.text.OwnDetails;
import org.houserules.screening.text.RuleScreening;

/** How many texts a second are screened without the model, on one core, against word filters that look for swearing only. */
final class ScreeningReport {
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 6;
    private static final long ROUND_NANOS = 700_000_000;
    private static final double LEAST_OF_OBSCENITY = 0.25;
    private static final double MOST_FOR_LARGE_ROLL = 1.5;

    private final List<String> texts;
    private int found;

    private ScreeningReport(List<String> texts) {
        this.texts = texts;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("houserules.home", "."));
        List<String> texts = ordinary(home);
        Path file = Files.write(Subject.results().resolve("texts"), texts);
        Map<String, Double> before = filters(home, file);
        Map<String, Double> ours = new ScreeningReport(texts).measure();
        Map<String, Double> after = filters(home, file);
        before.replaceAll((name, speed) -> (speed + after.getOrDefault(name, speed)) / 2);
        System.exit(print(before, ours) ? 0 : 1);
    }

    /** Ordinary comments and posts of schools, in which nothing is to be found. */
    private static List<String> ordinary(Path home) throws IOException {
        return Files.readAllLines(home.resolve("training/examples/ordinary.tsv")).stream()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .toList();
    }

    private Map<String, Double> measure() {
        Map<String, ItemScreening> screenings = new LinkedHashMap<>();
        screenings.put("2,000 pupils", screening(2_000));
        screenings.put("50,000 pupils", screening(50_000));
        Map<String, List<Double>> speeds = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, ItemScreening> one : screenings.entrySet()) {
                double speed = textsASecond(one.getValue());
                if (round >= 0) {
                    speeds.computeIfAbsent(one.getKey(), unused -> new ArrayList<>())
                            .add(speed);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        speeds.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    private double textsASecond(ItemScreening screening) {
        long began = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - began < ROUND_NANOS) {
            for (int i = 0; i < 20; i++) {
                found += screening.screen(texts.get(count++ % texts.size())).findings().size();
            }
        }
        return count * 1e9 / (System.nanoTime() - began) + (found < 0 ? 1 : 0);
    }

    private static ItemScreening screening(int pupils) {
        List<KnownName> roll =
                IntStream.range(0, pupils).mapToObj(SampleRoll::known).toList();
        return new ItemScreening(
                NamesInItems.of(roll, List.of()),
                RuleScreening.of(new OwnDetails(List.of(), List.of(), List.of()), List.of(), List.of()));
    }

    private static Map<String, Double> filters(Path home, Path texts) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node", home.resolve("bench/obscenity/texts.mjs").toString(), texts.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> speeds = new LinkedHashMap<>();
        new String(node.getInputStream().readAllBytes())
                .lines()
                .map(line -> line.split(" "))
                .forEach(parts -> speeds.put(parts[0], Double.valueOf(parts[1])));
        if (node.waitFor() != 0 || speeds.size() != 2) {
            throw new IllegalStateException("the yardsticks could not be run; is bench/obscenity installed?");
        }
        return speeds;
    }

    private static double median(List<Double> all) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static boolean print(Map<String, Double> filters, Map<String, Double> ours) {
        double obscenity = filters.getOrDefault("obscenity", Double.NaN);
        double small = ours.getOrDefault("2,000 pupils", Double.NaN);
        double large = ours.getOrDefault("50,000 pupils", Double.NaN);
        System.out.println("| What | texts a second | against obscenity |");
        System.out.println("|---|---|---|");
        filters.forEach((name, speed) -> row("npm " + name + ", swearing only", speed, obscenity));
        ours.forEach((name, speed) -> row("names of " + name + ", personal data and harm", speed, obscenity));
        System.out.printf(
                "%.2f x obscenity (target %.2f); a roll of 50,000 costs %.2f x one of 2,000 (target %.1f)%n",
                small / obscenity, LEAST_OF_OBSCENITY, small / large, MOST_FOR_LARGE_ROLL);
        return small / obscenity >= LEAST_OF_OBSCENITY && small / large <= MOST_FOR_LARGE_ROLL;
    }

    private static void row(String what, double speed, double obscenity) {
        System.out.printf("| %s | %.0f | %.2f x |%n", what, speed, speed / obscenity);
    }
}
