package org.houserules.database.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that has the database open and does nothing else, to be killed by a test. */
final class StandIn {
    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            System.out.println("ready on " + server.roles().port());
            System.in.read();
        }
    }

    /** Starts it and waits until its database is there. */
    static Process start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StandIn.class.getName(),
                        data.toString(),
                        TemplateFolder.PROGRAMS.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        if (line == null || !line.startsWith("ready")) {
            process.destroyForcibly();
            throw new IOException("the stand-in did not start: " + line);
        }
        return process;
    }
}
