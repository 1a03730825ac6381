package org.houserules.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.houserules.database.DatabaseAddress;
import org.houserules.database.embedded.EmbeddedPostgres;
import org.houserules.database.embedded.RunningDatabase;

/**
 * The database as the role that owns the tables, for commands: a server's, or the data folder's, which is started
 * where nobody runs it.
 */
public record OwnersWayIn(DatabaseAddress address, Runnable stop) implements AutoCloseable {
    public static OwnersWayIn to(Place place) {
        if (place.database().isPresent()) {
            return new OwnersWayIn(DatabaseServer.parse(place.database().get()), () -> {});
        }
        Path folder = place.data().resolve("database");
        if (!Files.isDirectory(folder)) {
            throw new CannotStart(
                    "There is no database in " + place.data() + ". Say where it is with --data or --database.",
                    new IllegalArgumentException(folder.toString()));
        }
        Optional<DatabaseAddress> running = RunningDatabase.of(folder);
        return running.map(address -> new OwnersWayIn(address, () -> {})).orElseGet(() -> started(folder));
    }

    private static OwnersWayIn started(Path folder) {
        EmbeddedPostgres database = EmbeddedPostgres.start(folder);
        return new OwnersWayIn(database.owner(), database::close);
    }

    @Override
    public void close() {
        stop.run();
    }
}
