package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a program of the machine to its end. */
final class Commands {
    private Commands() {}

    /** How a program ended, and what it said. */
    record Ended(int status, String said) {
        boolean well() {
            return status == 0;
        }
    }

    static Ended run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.onExit().join().exitValue(), said);
        } catch (IOException missing) {
            return new Ended(-1, command.getFirst() + ": " + missing.getMessage());
        }
    }
}
