package org.houserules.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.houserules.database.DatabaseAddress;
import org.houserules.database.TestPostgres;

/** A database with all tables and no rows, migrated once for all houses of a process: each takes a copy. */
final class MigratedDatabase {
    private MigratedDatabase() {}

    static TestPostgres.Database copy() {
        TestPostgres.Database copy = TestPostgres.freshFrom(Template.NAME);
        giveRightsToTemporaryTables(copy);
        return copy;
    }

    /** PostgreSQL copies all of a database but the rights to the database itself, which a migration gives. */
    private static void giveRightsToTemporaryTables(TestPostgres.Database copy) {
        DatabaseAddress owner = copy.owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.name(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("grant temporary on database " + copy.name() + " to "
                    + copy.application().name());
        } catch (SQLException failed) {
            throw new IllegalStateException("No temporary tables in " + copy.name(), failed);
        }
    }

    private static final class Template {
        private static final String NAME = migrated();

        private static String migrated() {
            TestPostgres.Database template = TestPostgres.fresh();
            DatabaseAddress owner = template.owner();
            Flyway.configure()
                    .dataSource(owner.url(), owner.name(), owner.password())
                    .placeholders(Map.of("application", template.application().name()))
                    .load()
                    .migrate();
            return template.name();
        }
    }
}
