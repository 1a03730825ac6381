package org.houserules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houserules.database.DatabaseAddress;
import org.houserules.database.embedded.RunningDatabase;

/** Measures with wrk how many strangers the public register answers in a second, against a static file. */
final class PublicReport {
    private static final int SCHOOLS = 200;
    private static final int ROUNDS = 3;
    private static final String SECONDS = "4s";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx|Socket errors");
    private static final String MORE_SCHOOLS = """
            with made as (
              insert into owner (kind, name, trust_id)
              select 'school', 'Bench School ' || n, (select min(id) from owner where kind = 'trust')
              from generate_series(1, %d) n returning id, name),
            found as (
              insert into owner_path (path, owner_id, held_now)
              select replace(lower(name), ' ', '-'), id, true from made returning owner_id)
            select set_config('houserules.owners', string_agg(owner_id::text, ','), true) from found
            """;
    private static final String THEIR_ACCOUNTS = """
            insert into account (owner_id, name, platform, audience, pupils_contribute, address, official_from, purpose)
            select o.id, 'Page ' || n, 'FACEBOOK', 'PUBLIC', false, 'https://facebook.example/' || o.id || '/' || n,
                   '2026-01-01', 'News for parents.'
            from owner o, generate_series(1, 10) n where o.name like 'Bench School %'
            """;

    private final String address;
    private final Path script;

    private PublicReport(String address, Path script) {
        this.address = address;
        this.script = script;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path home = Path.of(System.getProperty("houserules.home", "."));
        Path data = Files.createTempDirectory("houserules-bench");
        try (Demo demo = Demo.start(home, data)) {
            addSchools(data);
            new PublicReport(demo.address(), data.resolve("paths.lua")).report();
        }
    }

    private static void addSchools(Path data) throws SQLException {
        DatabaseAddress address = RunningDatabase.of(data.resolve("database")).orElseThrow();
        try (Connection connection = DriverManager.getConnection(address.url(), address.name(), address.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(MORE_SCHOOLS.formatted(SCHOOLS));
            statement.execute(THEIR_ACCOUNTS);
            connection.commit();
        }
    }

    private void report() throws IOException, InterruptedException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("static file, 4.6 KB", List.of("/assets/atkinson-hyperlegible-next-LICENSE.txt"));
        all.put("static file, 0.7 KB", List.of("/assets/posts.js"));
        all.put("page of one school", pages(1, ""));
        all.put("page, 200 schools", pages(SCHOOLS, ""));
        all.put("JSON of one school", pages(1, ".json"));
        all.put("JSON, 200 schools", pages(SCHOOLS, ".json"));
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> one : all.entrySet()) {
                double rate = rate(one.getValue());
                if (round >= 0) {
                    rates.computeIfAbsent(one.getKey(), unused -> new ArrayList<>()).add(rate);
                }
            }
        }
        print(rates);
    }

    private static List<String> pages(int schools, String end) {
        List<String> paths = new ArrayList<>();
        for (int n = 1; n <= schools; n++) {
            paths.add("/bench-school-" + n + "/official-accounts" + end);
        }
        return paths;
    }

    /** Sixteen strangers for a few seconds, who ask for these in turn. */
    private double rate(List<String> paths) throws IOException, InterruptedException {
        Files.writeString(
                script,
                "local paths = {\"" + String.join("\",\"", paths) + "\"}\nlocal n = 0\n"
                        + "request = function() n = n % #paths + 1 return wrk.format('GET', paths[n]) end\n");
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c16", "-d" + SECONDS, "-s", script.toString(), address)
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (wrk.waitFor() != 0 || !rate.find() || BAD.matcher(said).find()) {
            throw new IOException("wrk failed: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static void print(Map<String, List<Double>> rates) {
        System.out.println("| What | requests a second | against the static file |");
        System.out.println("|---|---|---|");
        rates.forEach((what, all) -> {
            String yardstick = what.contains("JSON") ? "static file, 0.7 KB" : "static file, 4.6 KB";
            double against = median(all) / median(rates.getOrDefault(yardstick, all));
            System.out.printf("| %s | %.0f | %.2f × |%n", what, median(all), against);
        });
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
