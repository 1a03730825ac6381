package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where House Rules runs as root and the machine refuses user namespaces. */
class UnprivilegedTest {
    private static final int NOBODY = 65534;

    @TempDir
    private Path data;

    @BeforeEach
    void weMayChooseWhoRunsIt() {
        assumeTrue(Machine.weAreRoot(), "only root can run PostgreSQL as somebody else");
    }

    @Test
    void theDatabaseRunsAsNobodyAndPasswordsStayOurs() throws Exception {
        for (int start = 1; start <= 2; start++) {
            try (EmbeddedPostgres server = start(Unprivileged.AS_NOBODY)) {
                Path process = Path.of(
                        "/proc",
                        Long.toString(ServerProcesses.of(data).postmaster().pid()));
                assertThat(Files.getAttribute(process, "unix:uid")).isEqualTo(NOBODY);
                assertThat(new Database(server.application()).ask("SELECT 1")).containsExactly("1");
            }
        }
        assertThat(Files.getAttribute(data.resolve("pgdata"), "unix:uid")).isEqualTo(NOBODY);
        assertThat(Files.getAttribute(data.resolve("passwords"), "unix:uid")).isEqualTo(0);
        assertThat(Commands.run(Unprivileged.AS_NOBODY.command(
                                List.of("cat", data.resolve("passwords").toString())))
                        .well())
                .isFalse();
    }

    @Test
    void killedAsNobodyItComesBack() throws SQLException {
        try (EmbeddedPostgres server = start(Unprivileged.AS_NOBODY)) {
            List<ProcessHandle> all = ServerProcesses.of(data).all();

            ServerProcesses.kill(all);

            assertThat(ServerProcesses.end(all)).isTrue();
            assertThat(ServerProcesses.SOON.holds(() -> new Database(server.owner()).answers("SELECT 1", "1")))
                    .isTrue();
        }
    }

    @Test
    void aServerThatRefusesItsRunnerSaysWhatToDo() {
        Unprivileged asRoot = new Unprivileged(List.of(), OptionalInt.empty());

        assertThatThrownBy(() -> start(asRoot))
                .isInstanceOf(EmbeddedPostgresFailed.class)
                .hasMessageContaining("cannot be run as root");
    }

    @Test
    void aRunnerThatTheMachineLacksIsToldBeforeAnythingIsMade() {
        Unprivileged absent = new Unprivileged(List.of("no-such-program"), OptionalInt.empty());

        assertThatThrownBy(() -> start(absent)).hasMessageContaining("--data").hasMessageContaining("--database");
        assertThat(data.resolve("pgdata")).doesNotExist();
    }

    /** The programs go into the data folder here: the folders above the tests' own may be closed to nobody. */
    private EmbeddedPostgres start(Unprivileged runner) {
        return EmbeddedPostgres.start(data, data, Durability.THROWN_AWAY, runner);
    }
}
