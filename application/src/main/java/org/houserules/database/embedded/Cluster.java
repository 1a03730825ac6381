package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the database: made at the first start, then only looked at. */
final class Cluster {
    static final String SUPERUSER = "houserules_superuser";

    private Cluster() {}

    static void makeIfMissing(DataFolder folder, Binaries binaries, Unprivileged runner, Passwords passwords)
            throws IOException {
        if (!Files.isDirectory(folder.cluster())) {
            make(folder, binaries, runner, passwords);
        }
        String version =
                Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(Binaries.MAJOR)) {
            throw new DatabaseCannotStart("The data in " + folder.path() + " was written by PostgreSQL " + version
                    + ", and this House Rules brings PostgreSQL " + Binaries.MAJOR
                    + ". Export with the House Rules that wrote it, and import here.");
        }
    }

    private static void make(DataFolder folder, Binaries binaries, Unprivileged runner, Passwords passwords)
            throws IOException {
        Path making = folder.clusterInTheMaking();
        Folders.delete(making);
        runner.give(Folders.closedToOthers(making));
        Path password = Files.createTempFile(folder.path(), "initdb-", "");
        try {
            Files.writeString(password, passwords.superuser());
            runner.give(password);
            initialise(making, password, binaries, runner);
        } finally {
            Files.delete(password);
        }
        Folders.moveForGood(making, folder.cluster());
    }

    private static void initialise(Path making, Path password, Binaries binaries, Unprivileged runner) {
        Commands.Ended ended = Commands.run(runner.command(List.of(
                binaries.program("initdb"),
                "--pgdata=" + making,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions")));
        if (!ended.well()) {
            throw new DatabaseCannotStart("The database could not be made in " + making + ": "
                    + ended.said().strip());
        }
    }
}
