package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of the server is killed under a House Rules that lives on: soon the same address answers again. */
class KilledServerTest {
    @TempDir
    private Path data;

    private EmbeddedPostgres server;

    @BeforeEach
    void somethingIsCommitted() throws IOException, SQLException {
        TemplateFolder.copyTo(data);
        server = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS);
        new Database(server.owner()).run("CREATE TABLE note (words text)", "INSERT INTO note VALUES ('kept')");
    }

    @AfterEach
    void theServerStillStopsCleanly() {
        List<ProcessHandle> processes = ServerProcesses.of(data).all();
        server.close();
        assertThat(ServerProcesses.end(processes)).isTrue();
    }

    @Test
    void allOfPostgresMayBeKilled() {
        restartsAfterKilling(ServerProcesses.of(data).postgres());
    }

    @Test
    void thePostmasterMayBeKilled() {
        restartsAfterKilling(List.of(ServerProcesses.of(data).postmaster()));
    }

    @Test
    void theWatchdogMayBeKilled() {
        restartsAfterKilling(ServerProcesses.of(data).watchdog());
    }

    @Test
    void theShellThatWaitsForPostgresMayBeKilled() {
        restartsAfterKilling(List.of(ServerProcesses.of(data).shell()));
    }

    @Test
    void everyProcessOfTheServerMayBeKilledTwice() {
        restartsAfterKilling(ServerProcesses.of(data).all());
        restartsAfterKilling(ServerProcesses.of(data).all());
    }

    @Test
    void oneBackgroundProcessMayBeKilled() {
        ServerProcesses before = ServerProcesses.of(data);

        ServerProcesses.kill(List.of(before.children().getFirst()));

        assertThat(ServerProcesses.end(before.children())).isTrue();
        assertThat(ServerProcesses.SOON.holds(this::answers)).isTrue();
        assertThat(before.postmaster().isAlive()).isTrue();
    }

    private void restartsAfterKilling(List<ProcessHandle> killed) {
        ProcessHandle before = ServerProcesses.of(data).postmaster();

        ServerProcesses.kill(killed);

        assertThat(ServerProcesses.end(killed)).isTrue();
        assertThat(ServerProcesses.end(List.of(before))).isTrue();
        assertThat(ServerProcesses.SOON.holds(this::answers)).isTrue();
        assertThat(ServerProcesses.of(data).watchdog()).hasSize(2);
    }

    private boolean answers() {
        return new Database(server.owner()).answers("SELECT words FROM note", "kept");
    }
}
