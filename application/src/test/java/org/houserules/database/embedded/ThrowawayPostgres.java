package org.houserules.database.embedded;

import java.nio.file.Path;
import java.sql.SQLException;
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

    @Override
    public void close() {
        server.close();
    }
}
