package org.houserules.commandline;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.houserules.Home;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command that has ended: its exit code and what it wrote. */
record Ran(int exit, String out, String err) {
    /** Every command in a test runs on this day. */
    static final String TODAY = "2026-11-20";

    private static final Clock CLOCK = Clock.fixed(Instant.parse(TODAY + "T09:30:00Z"), ZoneId.of("Europe/London"));

    static Ran of(String... arguments) {
        return with(new byte[0], arguments);
    }

    /** @param in what stands on stdin */
    static Ran with(byte[] in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(
                List.of(arguments),
                Home.FOLDER,
                CLOCK,
                new ByteArrayInputStream(in),
                new PrintWriter(out),
                new PrintWriter(err));
        return new Ran(exit, out.toString(), err.toString());
    }

    /** What stands on stdout; fails unless that is one JSON document and nothing else. */
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
