package org.houserules.consent.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/** Copies rows into a temporary table of the current transaction: one table of a name at a time. */
@Component
class Staging {
    private final DataSource database;

    Staging(DataSource database) {
        this.database = database;
    }

    /** @param columns as in {@code create table} */
    void copy(String table, String columns, CopyText rows) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp." + table);
            statement.execute("create temporary table " + table + " (" + columns + ") on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy pg_temp." + table + " from stdin", new StringReader(rows.toString()));
            statement.execute("analyze pg_temp." + table);
        } catch (SQLException failed) {
            throw new SQLExceptionSubclassTranslator().translate("copy", null, failed);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
