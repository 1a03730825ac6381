package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.houserules.HouseRules;
import org.houserules.database.DatabaseAddress;
import org.houserules.database.TestPostgres;
import org.houserules.people.FirstStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PostgreSQL server that somebody else runs, with a role that may create roles and is no superuser. */
class DatabaseServerTest {
    private static final String WORDS = "blue teapot mountain";

    private final Clock clock = SetClock.onAFridayMorning();

    @TempDir
    private Path data;

    private static String address(DatabaseAddress owner) {
        return owner.url().replace("jdbc:postgresql://", "postgresql://" + owner.name() + ":a%20demo%20password@");
    }

    private RunningServer start(String database) {
        Place place = new Place(
                org.houserules.Home.FOLDER.toAbsolutePath().normalize(), data, "localhost", 0, Optional.of(database));
        return RunningServer.start(HouseRules.class, place, clock);
    }

    private static TestBrowser browser(RunningServer server) {
        return new TestBrowser("http://localhost:" + server.port());
    }

    private static String setUp(RunningServer server) {
        String key = server.room(FirstStart.class).key().orElseThrow();
        return FirstSchool.setUp(browser(server), key, WORDS);
    }

    @Test
    void aSchoolIsSetUpAndStillThereAfterARestart() {
        String address = address(TestPostgres.somebodyElses("createrole"));
        try (RunningServer first = start(address)) {
            assertThat(setUp(first)).isEqualTo("/sign-in");
        }
        try (RunningServer second = start(address)) {
            assertThat(browser(second).signIn("avery", WORDS).path()).isEqualTo("/work");
        }
    }

    @Test
    void aDatabaseOfSomethingElseIsLeftAlone() throws SQLException {
        DatabaseAddress owner = TestPostgres.somebodyElses("createrole");
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.name(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table lunch (menu text)");
        }

        assertThatThrownBy(() -> start(address(owner)).close())
                .satisfies(failed -> assertThat(CannotStart.why(failed))
                        .hasValueSatisfying(why -> assertThat(why).contains("an empty one")));
    }

    @Test
    void twoHousesOnOneServerKeepTheirOwnRoles() throws SQLException {
        DatabaseAddress one = TestPostgres.somebodyElses("createrole");
        DatabaseAddress other = TestPostgres.somebodyElses("createrole");

        Database first = DatabaseServer.at(address(one));
        Database second = DatabaseServer.at(address(other));

        assertThat(first.application().name()).startsWith("houserules_app");
        assertThat(second.application().name()).isNotEqualTo(first.application().name());
        assertThat(DatabaseServer.at(address(one)).application()).isEqualTo(first.application());
    }

    @Test
    void theRightToCreateRolesIsNeededOnlyOnce() {
        DatabaseAddress owner = TestPostgres.somebodyElses("createrole");
        Database first = DatabaseServer.at(address(owner));
        TestPostgres.asTheirSuperuser("alter role " + owner.name() + " nocreaterole");

        assertThat(DatabaseServer.at(address(owner)).application()).isEqualTo(first.application());
    }

    @Test
    void aPasswordThatWasChangedByHandIsMended() {
        DatabaseAddress owner = TestPostgres.somebodyElses("createrole");
        Database first = DatabaseServer.at(address(owner));
        TestPostgres.asTheirSuperuser("alter role " + first.application().name() + " password 'another'");

        DatabaseServer.at(address(owner));

        assertThat(DatabaseServer.at(address(owner)).application()).isEqualTo(first.application());
    }

    @Test
    void aRoleThatRowLevelSecurityDoesNotBindIsNotUsed() {
        DatabaseAddress owner = TestPostgres.somebodyElses("createrole");
        Database first = DatabaseServer.at(address(owner));
        TestPostgres.asTheirSuperuser("alter role " + first.application().name() + " bypassrls");

        assertThatThrownBy(() -> DatabaseServer.at(address(owner)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not bound by row-level security");
    }

    @Test
    void aRoleThatMayNotCreateRolesIsToldSo() {
        DatabaseAddress owner = TestPostgres.somebodyElses("nocreaterole");

        assertThatThrownBy(() -> DatabaseServer.at(address(owner)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("lacks a right")
                .hasMessageContaining("alter role " + owner.name() + " createrole")
                .message()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a%20demo%20password@, wrong@, does not let in",
        "127.0.0.1:[0-9]+, 127.0.0.1:1, cannot be reached",
        "/elsewhere_[0-9]+\\?, /nothing?, does not exist"
    })
    void eachRefusalIsOneLineThatSaysWhatToMend(String right, String wrong, String told) {
        String address = address(TestPostgres.somebodyElses("createrole")).replaceFirst(right, wrong);

        assertThatThrownBy(() -> DatabaseServer.at(address))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(told)
                .hasMessageContaining("--database")
                .message()
                .hasLineCount(1)
                .doesNotContain("a demo password");
    }
}
