package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    private static final int LARGEST = 1000;

    @TempDir
    private Path folder;

    @Test
    void neitherFileGrowsBeyondItsSize() throws IOException {
        ServerLog log = new ServerLog(folder.resolve("log"), LARGEST);

        for (int line = 0; line < 500; line++) {
            log.add("line " + line);
        }

        assertThat(Files.size(folder.resolve("log"))).isBetween(1L, (long) LARGEST);
        assertThat(Files.size(folder.resolve("log.old"))).isBetween(1L, (long) LARGEST);
        assertThat(folder.toFile().list()).hasSize(2);
        assertThat(folder.resolve("log")).content().endsWith("line 499\n");
    }

    @Test
    void theLastLinesAreRememberedForAnErrorMessage() {
        ServerLog log = new ServerLog(folder.resolve("log"), LARGEST);

        for (int line = 0; line < 100; line++) {
            log.add("line " + line);
        }

        assertThat(log.lastLines().lines()).hasSize(12).startsWith("line 88").endsWith("line 99");
    }

    @Test
    void aLogThatCannotBeWrittenIsStillRead() {
        ServerLog log = new ServerLog(folder.resolve("absent").resolve("log"), LARGEST);

        log.add("unwritten");

        assertThat(log.lastLines()).isEqualTo("unwritten");
    }
}
