package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the database: made at the first start, then only looked at. */
final class Cluster {
    private static final String UNFINISHED = "unfinished-";
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
            throw new EmbeddedPostgresFailed("The data in " + folder.path() + " was written by PostgreSQL " + version
                    + ", and this House Rules brings PostgreSQL " + Binaries.MAJOR
                    + ". Export with the House Rules that wrote it, and import here.");
        }
    }

    private static void make(DataFolder folder, Binaries binaries, Unprivileged runner, Passwords passwords)
            throws IOException {
        removeUnfinished(folder);
        Path making = Files.createTempDirectory(folder.path(), UNFINISHED);
        Path password = Files.createTempFile(folder.path(), UNFINISHED, "");
        Files.writeString(password, passwords.superuser());
        runner.give(making);
        runner.give(password);
        initialise(making, password, binaries, runner);
        Folders.moveForGood(making, folder.cluster());
        Files.delete(password);
    }

    /** What a first start left that was killed on its way. */
    private static void removeUnfinished(DataFolder folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.path(), UNFINISHED + "*")) {
            left.forEach(Folders::delete);
        }
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
            throw new EmbeddedPostgresFailed("The database could not be made in " + making + ": "
                    + ended.said().strip());
        }
    }
}
