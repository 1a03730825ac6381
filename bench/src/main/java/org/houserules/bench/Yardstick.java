package org.houserules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One pass of another project's word filter over the same text, timed inside its own process. */
record Yardstick(Path home) {
    /** Microseconds. */
    double pass(String text) throws IOException, InterruptedException {
        Path file = Files.writeString(Subject.results().resolve("text"), text);
        Path script = home.resolve("bench/obscenity/pass.mjs");
        Process node = new ProcessBuilder("node", script.toString(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(node.getInputStream().readAllBytes()).strip();
        if (node.waitFor() != 0) {
            throw new IllegalStateException("the yardstick could not be run; is bench/obscenity installed?");
        }
        return Long.parseLong(printed) / 1e3;
    }
}
