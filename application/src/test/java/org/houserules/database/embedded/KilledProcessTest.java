package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** House Rules itself is killed, alone or with what it started; the next start finds all that was committed. */
class KilledProcessTest {
    @TempDir
    private Path data;

    @BeforeEach
    void somethingIsCommitted() throws IOException, SQLException {
        TemplateFolder.copyTo(data);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS)) {
            new Database(server.owner()).run("CREATE TABLE note (words text)", "INSERT INTO note VALUES ('kept')");
        }
    }

    @Test
    void killedAloneItTakesTheDatabaseDownCleanly() throws IOException, SQLException {
        Process killed = StandIn.start(data);
        List<ProcessHandle> server = ServerProcesses.of(data).all();

        killed.destroyForcibly();

        assertThat(ServerProcesses.end(server)).isTrue();
        assertThat(Postmaster.file(data.resolve("pgdata"))).doesNotExist();
        theNextStartFindsAll();
    }

    @Test
    void killedWithItsWatchdogItLeavesAServerThatTheNextStartReplaces() throws IOException, SQLException {
        Process killed = StandIn.start(data);
        ServerProcesses server = ServerProcesses.of(data);

        ServerProcesses.kill(with(killed, server.watchdog()));
        assertThat(ServerProcesses.end(with(killed, server.watchdog()))).isTrue();
        assertThat(server.postmaster().isAlive()).isTrue();

        theNextStartFindsAll();
        assertThat(ServerProcesses.end(server.postgres())).isTrue();
    }

    @Test
    void killedWithAllThatItStartedItStartsAgain() throws IOException, SQLException {
        Process killed = StandIn.start(data);
        ServerProcesses server = ServerProcesses.of(data);

        ServerProcesses.kill(with(killed, server.all()));

        theNextStartFindsAll();
    }

    @Test
    void killedAndStartedAtOnceItWaitsForTheOldServerToEnd() throws IOException, SQLException {
        for (int round = 0; round < 3; round++) {
            StandIn.start(data).destroyForcibly().onExit().join();

            theNextStartFindsAll();
        }
    }

    @Test
    void aFolderThatAnotherProcessUsesIsRefused() throws IOException {
        Process other = StandIn.start(data);
        ServerProcesses server = ServerProcesses.of(data);
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS))
                    .hasMessageContaining("Another House Rules uses the data folder");
            // Not its children, of which one may have served a connection that has ended.
            assertThat(server.watchdog()).allMatch(ProcessHandle::isAlive);
            assertThat(server.postmaster().isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
            assertThat(ServerProcesses.end(server.all())).isTrue();
        }
    }

    private void theNextStartFindsAll() throws SQLException {
        try (EmbeddedPostgres next = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS)) {
            assertThat(new Database(next.owner()).ask("SELECT words FROM note")).containsExactly("kept");
        }
    }

    private static List<ProcessHandle> with(Process killed, List<ProcessHandle> others) {
        List<ProcessHandle> all = new ArrayList<>(others);
        all.add(killed.toHandle());
        return all;
    }
}
