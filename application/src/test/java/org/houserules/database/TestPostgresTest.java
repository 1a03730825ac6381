package org.houserules.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

    @Test
    void eachTestHasADatabaseOfItsOwn() throws SQLException {
        TestPostgres.Database one = TestPostgres.fresh();
        run(one.owner(), "CREATE TABLE note (words text)");

        assertThat(count(one.owner(), "SELECT count(*) FROM note")).isZero();
        assertThatThrownBy(() -> count(TestPostgres.fresh().owner(), "SELECT count(*) FROM note"))
                .hasMessageContaining("does not exist");
    }

    @Test
    void aCopyHasWhatItsTemplateHas() throws SQLException {
        TestPostgres.Database template = TestPostgres.fresh();
        run(template.owner(), "CREATE TABLE note (words text)");
        run(template.owner(), "GRANT SELECT ON note TO houserules_app");
        run(template.owner(), "INSERT INTO note VALUES ('invented')");

        TestPostgres.Database copy = TestPostgres.freshFrom(template.name());

        assertThat(count(copy.application(), "SELECT count(*) FROM note")).isOne();
        run(copy.owner(), "DELETE FROM note");
        assertThat(count(template.owner(), "SELECT count(*) FROM note")).isOne();
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = open(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = open(address);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static Connection open(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.name(), address.password());
    }
}
