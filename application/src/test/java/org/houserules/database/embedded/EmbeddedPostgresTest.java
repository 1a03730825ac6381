package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.houserules.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    static final Path PROGRAMS = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    private Path data;

    @Test
    void aSecondStartFindsWhatTheFirstOneKept() throws SQLException {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data, PROGRAMS)) {
            new Database(first.owner()).run("CREATE TABLE note (words text)", "INSERT INTO note VALUES ('kept')");
        }

        try (EmbeddedPostgres second = EmbeddedPostgres.start(data, PROGRAMS)) {
            assertThat(new Database(second.owner()).ask("SELECT words FROM note"))
                    .containsExactly("kept");
        }
    }

    @Test
    void aStoppedDatabaseLeavesNoProcess() {
        EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS);
        List<ProcessHandle> processes = ServerProcesses.of(data).all();
        assertThat(processes).hasSizeGreaterThan(4).allMatch(ProcessHandle::isAlive);

        server.close();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("postgres.log")).content().contains("database system is shut down");
    }

    @Test
    void aFolderInUseIsRefusedAndStaysInUse() throws SQLException {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data, PROGRAMS)) {
            for (int attempt = 1; attempt <= 2; attempt++) {
                assertThatThrownBy(() -> EmbeddedPostgres.start(data, PROGRAMS))
                        .isInstanceOf(EmbeddedPostgresFailed.class)
                        .hasMessageContaining("Another House Rules uses the data folder " + data)
                        .hasMessageContaining("--data");
            }
            assertThat(new Database(first.application()).ask("SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS)) {
            for (DatabaseAddress right : List.of(server.owner(), server.application())) {
                Database wrong = new Database(new DatabaseAddress(right.url(), right.name(), right.password() + "0"));

                assertThatThrownBy(wrong::open).hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void passwordsAreKeptAsScramOnly() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS)) {
            assertThat(superuser(server).ask("SELECT rolpassword FROM pg_authid WHERE rolpassword IS NOT NULL"))
                    .hasSize(3)
                    .allMatch(kept -> kept.startsWith("SCRAM-SHA-256$"));
        }
    }

    @Test
    void neitherRoleHasMoreRightsThanItNeeds() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS)) {
            assertThat(superuser(server).ask("""
                            SELECT rolname FROM pg_roles
                            WHERE rolcanlogin AND NOT (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
                            ORDER BY rolname""")).containsExactly("houserules_app", "houserules_owner");
            assertThat(superuser(server)
                            .ask("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'houserules'"))
                    .containsExactly("houserules_owner");
            assertThatThrownBy(() -> new Database(server.application()).run("CREATE TABLE note (words text)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void onlyThisMachineIsListenedToAndOnlyByPort() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS)) {
            int port = server.roles().port();
            String hexPort = "%04X".formatted(port);

            assertThat(listeners("/proc/net/tcp", hexPort)).containsExactly("0100007F:" + hexPort);
            assertThat(listeners("/proc/net/tcp6", hexPort)).isEmpty();
            assertThat(Files.readString(Path.of("/proc/net/unix"))).doesNotContain(".s.PGSQL." + port);
        }
    }

    @Test
    void dataAndPasswordsAreClosedToOthers() throws IOException {
        EmbeddedPostgres.start(data, PROGRAMS).close();

        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("pgdata"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("passwords"))).isEqualTo("rw-------");
        assertThat(data.toFile().list())
                .containsExactlyInAnyOrder(
                        "lock", "passwords", "pg_hba.conf", "pgdata", "postgres.log", "postgresql.conf");
    }

    @Test
    void whatIsCommittedSurvivesAPowerCut() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS)) {
            Database database = superuser(server);

            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(database.ask("SHOW " + setting)).as(setting).containsExactly("on");
            }
            assertThat(database.ask(
                            "SELECT datlocale FROM pg_database WHERE datname = 'houserules' AND datlocprovider = 'b'"))
                    .containsExactly("C.UTF-8");
        }
    }

    @Test
    void theVersionOfTheProgramsIsTheOneInTheirFoldersName() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, PROGRAMS)) {
            assertThat(superuser(server).ask("SHOW server_version")).containsExactly(Binaries.VERSION);
        }
    }

    private Database superuser(EmbeddedPostgres server) {
        try {
            String password = Passwords.keptIn(data.resolve("passwords")).superuser();
            return new Database(new DatabaseAddress(server.owner().url(), Cluster.SUPERUSER, password));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> listeners(String file, String hexPort) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .map(line -> List.of(line.strip().split(" +")))
                .filter(words -> words.get(3).equals("0A"))
                .map(words -> words.get(1))
                .filter(address -> address.endsWith(":" + hexPort))
                .toList();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
