package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.houserules.database.DatabaseAddress;

/** A PostgreSQL of our own on this machine, for a school without a database server. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String DATABASE = "houserules";

    private final FolderLock lock;
    private final Server server;
    private final Roles roles;

    private EmbeddedPostgres(FolderLock lock, Server server, Roles roles) {
        this.lock = lock;
        this.server = server;
        this.roles = roles;
    }

    /** Starts the database of the folder, and makes it first if there is none; its programs are unpacked there too. */
    public static EmbeddedPostgres start(Path dataFolder) {
        return start(dataFolder, dataFolder);
    }

    /** The same, with the programs unpacked into a folder that several data folders share. */
    public static EmbeddedPostgres start(Path dataFolder, Path programs) {
        return start(dataFolder, programs, Durability.KEPT);
    }

    static EmbeddedPostgres start(Path dataFolder, Path programs, Durability durability) {
        Machine.here().mustRunPostgres();
        return start(dataFolder, programs, durability, Unprivileged.here());
    }

    static EmbeddedPostgres start(Path dataFolder, Path programs, Durability durability, Unprivileged runner) {
        try {
            DataFolder folder = new DataFolder(Folders.closedToOthers(dataFolder));
            FolderLock lock = FolderLock.on(folder);
            try {
                return start(lock, folder, Binaries.in(programs), durability, runner);
            } catch (IOException | SQLException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException | SQLException failed) {
            throw new EmbeddedPostgresFailed(
                    "The database in " + dataFolder + " could not be started: " + failed.getMessage(), failed);
        }
    }

    private static EmbeddedPostgres start(
            FolderLock lock, DataFolder folder, Binaries binaries, Durability durability, Unprivileged runner)
            throws IOException, SQLException {
        runner.letThrough(folder.path());
        runner.mustReach(Path.of(binaries.program("postgres")));
        Passwords passwords = Passwords.keptIn(folder.passwords());
        Cluster.makeIfMissing(folder, binaries, runner, passwords);
        Roles roles = new Roles(Server.freePort(), passwords);
        Settings.write(folder, roles.port(), durability);
        Server server = new Server(folder, binaries, runner);
        server.start();
        try {
            roles.makeIfMissing(DATABASE);
        } catch (SQLException | RuntimeException failed) {
            server.stop();
            throw failed;
        }
        return new EmbeddedPostgres(lock, server, roles);
    }

    /** For migrations: the role that owns the database. */
    public DatabaseAddress owner() {
        return roles.owner(DATABASE);
    }

    /** For all else: a role that owns nothing and that row-level security binds. */
    public DatabaseAddress application() {
        return roles.application(DATABASE);
    }

    Roles roles() {
        return roles;
    }

    /** Stops the database cleanly and lets go of the folder. */
    @Override
    public void close() {
        try {
            server.stop();
            lock.close();
        } catch (IOException failed) {
            throw new EmbeddedPostgresFailed(
                    "The database could not be stopped cleanly; the next start mends it.", failed);
        }
    }
}
