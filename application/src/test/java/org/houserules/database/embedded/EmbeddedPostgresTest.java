package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    private Path data;

    @Test
    void aSecondStartFindsWhatTheFirstOneKept() throws SQLException {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS)) {
            new Database(first.owner()).run("CREATE TABLE note (words text)", "INSERT INTO note VALUES ('kept')");
        }

        try (EmbeddedPostgres second = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS)) {
            assertThat(new Database(second.owner()).ask("SELECT words FROM note"))
                    .containsExactly("kept");
        }
    }

    @Test
    void aStoppedDatabaseLeavesNoProcess() {
        EmbeddedPostgres server = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS);
        List<ProcessHandle> processes = ServerProcesses.of(data).all();
        // A session that has just ended may be among them, gone by now.
        assertThat(processes).filteredOn(ProcessHandle::isAlive).hasSizeGreaterThan(4);

        server.close();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("postgres.log")).content().contains("database system is shut down");
    }

    @Test
    void aFolderInUseIsRefusedAndStaysInUse() throws SQLException {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS)) {
            for (int attempt = 1; attempt <= 2; attempt++) {
                assertThatThrownBy(() -> EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS))
                        .isInstanceOf(EmbeddedPostgresFailed.class)
                        .hasMessageContaining("Another House Rules uses the data folder " + data)
                        .hasMessageContaining("--data");
            }
            assertThat(new Database(first.application()).ask("SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void dataAndPasswordsAreClosedToOthers() throws IOException {
        EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS).close();

        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("pgdata"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("passwords"))).isEqualTo("rw-------");
        assertThat(data.toFile().list())
                .containsExactlyInAnyOrder(
                        "lock", "passwords", "pg_hba.conf", "pgdata", "postgres.log", "postgresql.conf");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
