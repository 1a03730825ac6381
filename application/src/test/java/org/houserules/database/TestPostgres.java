package org.houserules.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.houserules.database.embedded.TemplateFolder;
import org.houserules.database.embedded.ThrowawayPostgres;

/** One real PostgreSQL for all tests of a process, started when first asked for; each test class takes its own database. */
public final class TestPostgres {
    private static final String EMPTY = "template1";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** A database of a test: its name is what {@link #freshFrom} takes. */
    public record Database(String name, DatabaseAddress owner, DatabaseAddress application) {}

    /** A new, empty database. */
    public static Database fresh() {
        return freshFrom(EMPTY);
    }

    /** A new copy of a database that nobody is connected to, such as one that was migrated once for all tests. */
    public static Database freshFrom(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        try {
            Running.SERVER.copy(template, name);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database " + template + " cannot be copied.", failed);
        }
        return new Database(name, Running.SERVER.owner(name), Running.SERVER.application(name));
    }

    /** A database as somebody's own server would have it, and the role that owns it. @param rights such as createrole */
    public static DatabaseAddress somebodyElses(String rights) {
        String name = "elsewhere_" + COUNT.incrementAndGet();
        try {
            Running.SERVER.run(
                    "create role " + name + " login " + rights + " password 'a demo password'",
                    "create database " + name + " owner " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database " + name + " cannot be made.", failed);
        }
        return new DatabaseAddress(Running.SERVER.owner(name).url(), name, "a demo password");
    }

    /** Does what only whoever runs the server may do. */
    public static void asTheirSuperuser(String statement) {
        try {
            Running.SERVER.run(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }

    /** Done before the server ends with the process: what works with it has to stop first. */
    public static void beforeItEnds(Runnable stop) {
        Running.STOPPED_FIRST.add(stop);
    }

    /** Begins with the first use of a database and ends with the process. */
    private static final class Running {
        private static final List<Runnable> STOPPED_FIRST = new CopyOnWriteArrayList<>();
        private static final ThrowawayPostgres SERVER = start();

        private static ThrowawayPostgres start() {
            try {
                Path data = TemplateFolder.copyForThisProcess();
                ThrowawayPostgres server = ThrowawayPostgres.start(data, TemplateFolder.PROGRAMS);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void end(ThrowawayPostgres server, Path data) {
            STOPPED_FIRST.forEach(Runnable::run);
            server.close();
            TemplateFolder.delete(data);
        }
    }
}
