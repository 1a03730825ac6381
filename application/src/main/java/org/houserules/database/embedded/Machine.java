package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The kind of machine that the embedded database can run on, and whether we are its root. */
record Machine(String system, String processor) {
    private static final Set<String> X86_64 = Set.of("amd64", "x86_64");

    static Machine here() {
        return new Machine(System.getProperty("os.name", "unknown"), System.getProperty("os.arch", "unknown"));
    }

    void mustRunPostgres() {
        if (!"Linux".equals(system) || !X86_64.contains(processor)) {
            throw new EmbeddedPostgresFailed(
                    "House Rules brings its own database only for Linux on x86-64, and this is "
                            + system + " on " + processor
                            + ". Start it with --database and the address of a PostgreSQL 18 server instead.");
        }
    }

    static boolean weAreRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException unknown) {
            throw new EmbeddedPostgresFailed("Cannot tell who runs House Rules: /proc is not readable.", unknown);
        }
    }
}
