package org.houserules.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.houserules.database.DatabaseAddress;

/** A folder's database that another process runs at the moment. */
public final class RunningDatabase {
    private static final int PORT_LINE = 3;
    private static final String DATABASE = "houserules";

    private RunningDatabase() {}

    /** How to enter it as the role that owns the tables; empty where none is running. */
    public static Optional<DatabaseAddress> of(Path dataFolder) {
        DataFolder folder = new DataFolder(dataFolder);
        if (!Postmaster.of(folder.cluster()).map(Postmaster::isReady).orElse(false)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return Optional.of(new Roles(port, Passwords.keptIn(folder.passwords())).owner(DATABASE));
        } catch (IOException e) {
            throw new UncheckedIOException("The files of the database in " + dataFolder + " cannot be read.", e);
        }
    }
}
