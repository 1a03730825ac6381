package org.houserules.database.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.houserules.database.DatabaseAddress;

/** A server whose data nobody will miss: the door through which tests reach what production must not, above all fsync off. */
public final class ThrowawayPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    private ThrowawayPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static ThrowawayPostgres start(Path dataFolder, Path programs) {
        return new ThrowawayPostgres(EmbeddedPostgres.start(dataFolder, programs, Durability.THROWN_AWAY));
    }

    public void copy(String template, String database) throws SQLException {
        server.roles().copy(template, database);
    }

    public DatabaseAddress owner(String database) {
        return server.roles().owner(database);
    }

    public DatabaseAddress application(String database) {
        return server.roles().application(database);
    }

    /** What only whoever runs the server may do. */
    public void run(String... statements) throws SQLException {
        try (Connection connection = server.roles().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
