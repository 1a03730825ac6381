package org.houserules.database.embedded;

import java.nio.file.Path;

/** The folder of one embedded database: its cluster and, beside that, what has to stay apart from it. */
record DataFolder(Path path) {

    Path cluster() {
        return path.resolve("pgdata");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    Path settings() {
        return path.resolve("postgresql.conf");
    }

    Path access() {
        return path.resolve("pg_hba.conf");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path lock() {
        return path.resolve("lock");
    }
}
