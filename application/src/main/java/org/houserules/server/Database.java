package org.houserules.server;

import org.houserules.database.DatabaseAddress;
import org.houserules.database.embedded.EmbeddedPostgres;

/**
 * The two ways into the database: as the role that owns the tables, and as the one that row-level security binds.
 *
 * @param ours whether no other program can be at work on it: its folder is locked
 */
record Database(DatabaseAddress owner, DatabaseAddress application, boolean ours, Runnable stop)
        implements AutoCloseable {
    static Database of(Place place) {
        if (place.database().isPresent()) {
            return DatabaseServer.at(place.database().get());
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.start(place.data().resolve("database"));
        return new Database(embedded.owner(), embedded.application(), true, embedded::close);
    }

    @Override
    public void close() {
        stop.run();
    }
}
