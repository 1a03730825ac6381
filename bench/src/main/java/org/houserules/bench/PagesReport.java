package org.houserules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Measures pages with a small and a large archive, the demo's start and its memory. Arguments: a sign-in name of the demo. */
final class PagesReport {
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 200;
    private static final Pattern HIDDEN = Pattern.compile("name=\"(save|tab)\" value=\"([^\"]*)\"");

    private final Visitor visitor;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** One way of asking the server for something. */
    private interface Page {
        void open() throws IOException, InterruptedException;
    }

    private PagesReport(Visitor visitor) {
        this.visitor = visitor;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path home = Path.of(System.getProperty("houserules.home", "."));
        Path data = Files.createTempDirectory("houserules-bench");
        String name = arguments.length > 0 ? arguments[0] : "avery";
        long first = started(home, data);
        long second = started(home, data);
        try (Demo demo = Demo.start(home, data)) {
            Visitor visitor = new Visitor(demo.address());
            visitor.send("/sign-in", "/sign-in", Map.of("name", name, "password", demo.password()));
            PagesReport report = new PagesReport(visitor);
            report.choose();
            Map<String, Double> small = report.measure();
            long memory = demo.proportionalKilobytes();
            Archive.fill(data, 100_000);
            Map<String, Double> large = report.measure();
            System.out.printf(
                    "first start %.1f s, second %.2f s, memory (PSS) %d MB%n",
                    first / 1e9, second / 1e9, memory / 1024);
            print(small, large);
        }
    }

    private static long started(Path home, Path data) throws IOException {
        long begun = System.nanoTime();
        try (Demo demo = Demo.start(home, data)) {
            return System.nanoTime() - begun - (demo.address().isEmpty() ? 1 : 0);
        }
    }

    private void choose() throws IOException, InterruptedException {
        String edit = visitor.send("/posts/new", "/posts/new", Map.of());
        pages.put("static file", () -> visitor.open("/assets/house.css"));
        pages.put("bare", () -> visitor.open("/bare"));
        pages.put("my work", () -> visitor.open("/work"));
        pages.put("archive", () -> visitor.open("/posts"));
        String form = visitor.open(edit);
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "title", "Harvest assembly",
                "text", "Thank you for 214 tins and a great many pumpkins. They go to the food bank on Friday."));
        HIDDEN.matcher(form).results().forEach((MatchResult found) -> fields.put(found.group(1), found.group(2)));
        String token = Visitor.token(form);
        String verdict = edit.replace("/edit", "/verdict");
        pages.put("verdict", () -> {
            String answer = visitor.sendWith(token, verdict, fields).body();
            HIDDEN.matcher(answer).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        });
    }

    /** Milliseconds of each page, the median; pages take turns, so that whatever disturbs meets all of them. */
    private Map<String, Double> measure() throws IOException, InterruptedException {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, Page> page : pages.entrySet()) {
                long begun = System.nanoTime();
                page.getValue().open();
                long took = System.nanoTime() - begun;
                if (round >= 0) {
                    times.computeIfAbsent(page.getKey(), unused -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((page, all) -> medians.put(page, median(all)));
        return medians;
    }

    private static double median(List<Long> nanoseconds) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    private static void print(Map<String, Double> small, Map<String, Double> large) {
        System.out.println("| Page | demo's archive | 100,000 posts more | against bare |");
        System.out.println("|---|---|---|---|");
        double bare = large.getOrDefault("bare", Double.NaN);
        large.forEach((page, time) -> System.out.printf(
                "| %s | %.1f ms | %.1f ms | %.2f × |%n",
                page, small.getOrDefault(page, Double.NaN), time, time / bare));
    }
}
