package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.houserules.database.DatabaseAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running database: who may enter it, from where, what it promises, and what it never writes down. */
class OpenDatabaseTest {
    @TempDir
    private static Path data;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void open() {
        server = EmbeddedPostgres.start(data, TemplateFolder.PROGRAMS);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void aWrongPasswordIsRefused() {
        for (DatabaseAddress right : List.of(server.owner(), server.application())) {
            Database wrong = new Database(new DatabaseAddress(right.url(), right.name(), right.password() + "0"));

            assertThatThrownBy(wrong::open).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void passwordsAreKeptAsScramOnly() throws SQLException {
        assertThat(superuser().ask("SELECT rolpassword FROM pg_authid WHERE rolpassword IS NOT NULL"))
                .hasSize(3)
                .allMatch(kept -> kept.startsWith("SCRAM-SHA-256$"));
    }

    @Test
    void neitherRoleHasMoreRightsThanItNeeds() throws SQLException {
        assertThat(superuser().ask("""
                        SELECT rolname FROM pg_roles
                        WHERE rolcanlogin AND NOT (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
                        ORDER BY rolname""")).containsExactly("houserules_app", "houserules_owner");
        assertThat(superuser().ask("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'houserules'"))
                .containsExactly("houserules_owner");
        assertThatThrownBy(() -> new Database(server.application()).run("CREATE TABLE note (words text)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void onlyThisMachineIsListenedToAndOnlyByPort() throws Exception {
        int port = server.roles().port();
        String hexPort = "%04X".formatted(port);

        assertThat(listeners("/proc/net/tcp", hexPort)).containsExactly("0100007F:" + hexPort);
        assertThat(listeners("/proc/net/tcp6", hexPort)).isEmpty();
        assertThat(Files.readString(Path.of("/proc/net/unix"))).doesNotContain(".s.PGSQL." + port);
    }

    @Test
    void whatIsCommittedSurvivesAPowerCut() throws SQLException {
        Database database = superuser();

        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(database.ask("SHOW " + setting)).as(setting).containsExactly("on");
        }
        assertThat(database.ask(
                        "SELECT datlocale FROM pg_database WHERE datname = 'houserules' AND datlocprovider = 'b'"))
                .containsExactly("C.UTF-8");
    }

    @Test
    void theVersionOfTheProgramsIsTheOneInTheirFoldersName() throws SQLException {
        assertThat(superuser().ask("SHOW server_version")).containsExactly(Binaries.VERSION);
    }

    @Test
    void noNameGetsIntoTheLog() throws SQLException {
        Database database = new Database(server.owner());
        database.run(
                "CREATE TABLE child (name text PRIMARY KEY, born date)", "INSERT INTO child VALUES ('Zebedee', NULL)");

        for (String faulty : List.of(
                "INSERT INTO child VALUES ('Zebedee', NULL)",
                "INSERT INTO child VALUES ('Zora', 'Zebedee')",
                "SELECT 'Zebedee'::integer",
                "SELECT Zebedee FROM child",
                "DO $$ BEGIN RAISE EXCEPTION 'about Zebedee'; END $$",
                "DO $$ BEGIN RAISE WARNING 'about Zebedee'; END $$; SELECT 1 / 0")) {
            assertThatThrownBy(() -> database.run(faulty)).isInstanceOf(SQLException.class);
        }
        aBackendIsKilledWhileItRuns("SELECT 'Zebedee', pg_sleep(600)");

        assertThat(ServerProcesses.SOON.holds(() -> database.answers("SELECT name FROM child", "Zebedee")))
                .isTrue();
        assertThat(data.resolve("postgres.log"))
                .content()
                .contains("was terminated by signal 9")
                .doesNotContain("Zebedee")
                .doesNotContain("Zora");
    }

    @Test
    void theLogLeavesOutWhatAnErrorSaysButNotWhoWasTurnedAway() {
        DatabaseAddress right = server.owner();
        Database wrong = new Database(new DatabaseAddress(right.url(), "stranger", "guessed"));

        assertThatThrownBy(wrong::open).isInstanceOf(SQLException.class);

        assertThat(ServerProcesses.SOON.holds(() -> logHas("authentication failed for user \"stranger\"")))
                .isTrue();
        assertThat(data.resolve("postgres.log")).content().doesNotContain("guessed");
    }

    /** PostgreSQL tells of a process that was killed together with what it ran at that moment. */
    private static void aBackendIsKilledWhileItRuns(String sql) throws SQLException {
        String running =
                "SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep(600)' AND pid <> pg_backend_pid()";
        Thread victim = Thread.ofPlatform().start(() -> new Database(server.owner()).answers(sql, ""));
        assertThat(ServerProcesses.SOON.holds(() -> asked(running).size() == 1)).isTrue();
        Commands.run(List.of("sh", "-c", "kill -KILL " + asked(running).getFirst()));
        assertThat(ServerProcesses.SOON.holds(() -> !victim.isAlive())).isTrue();
        assertThat(ServerProcesses.SOON.holds(() -> logHas("was terminated by signal 9")))
                .isTrue();
    }

    private static List<String> asked(String query) {
        try {
            return superuser().ask(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean logHas(String words) {
        try {
            return Files.readString(data.resolve("postgres.log")).contains(words);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Database superuser() {
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
}
