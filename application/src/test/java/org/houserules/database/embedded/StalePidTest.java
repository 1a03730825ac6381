package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start makes of a postmaster.pid that no server stands behind. */
class StalePidTest {
    @TempDir
    private Path data;

    @BeforeEach
    void aServerHasRunHere() throws IOException {
        TemplateFolder.copyTo(data);
    }

    @Test
    void theNumberOfAProcessThatEndedIsNoObstacle() throws IOException, SQLException {
        Process ended = new ProcessBuilder("true").start();
        ended.onExit().join();

        startsWith(ended.pid() + "\n" + rest());
    }

    @Test
    void aProcessThatCameToHaveTheNumberIsNoObstacleAndLivesOn() throws IOException, SQLException {
        Process stranger = new ProcessBuilder("cat").start();
        try {
            startsWith(stranger.pid() + "\n" + rest());

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aStrangerThatNamesTheClusterIsNotTakenForItsServer() throws IOException, SQLException {
        Process stranger = new ProcessBuilder(
                        "sh", "-c", "read wait", "-D", data.resolve("pgdata").toString())
                .start();
        try {
            startsWith(stranger.pid() + "\n" + rest());

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aFileCutShortByAPowerCutIsNoObstacle() throws IOException, SQLException {
        startsWith("");
        startsWith("\0\0\0\0");
    }

    private void startsWith(String pidFile) throws IOException, SQLException {
        Files.writeString(Postmaster.file(data.resolve("pgdata")), pidFile);

        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS)) {
            assertThat(new Database(server.application()).ask("SELECT 1")).containsExactly("1");
        }
    }

    private String rest() {
        return data.resolve("pgdata") + "\n1700000000\n5432\n\n" + Settings.LOOPBACK
                + "\n  1234567   7654321\nready   \n";
    }
}
