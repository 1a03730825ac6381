package org.houserules.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houserules.database.DatabaseAddress;

/**
 * The role on somebody else's server that row-level security binds: made once, for all nodes of this database. Roles
 * belong to a whole server, so its name may be taken by the house of another database; each house keeps its own.
 */
final class ApplicationRole {
    private static final String NAME = "houserules_app";
    /** Not among our own tables: those are made in an empty schema. */
    private static final String TABLE = "house_rules_server.application_role";

    private static final int PASSWORD_BYTES = 32;
    private static final int MOST_HOUSES = 1000;

    private final DatabaseAddress owner;
    private final Connection connection;

    ApplicationRole(DatabaseAddress owner, Connection connection) {
        this.owner = owner;
        this.connection = connection;
    }

    private record Kept(String name, String password) {}

    /** In one transaction, so that of two nodes that start at once the second finds what the first has made. */
    DatabaseAddress address() throws SQLException {
        connection.setAutoCommit(false);
        run("select pg_advisory_xact_lock(7205759403792793)");
        run("create schema if not exists house_rules_server");
        run("create table if not exists " + TABLE + " (name text not null, password text not null)");
        Optional<Kept> kept = kept();
        Kept role = kept.isPresent() ? kept.get() : make();
        mustBeBound(role);
        connection.commit();
        DatabaseAddress address = new DatabaseAddress(owner.url(), role.name(), role.password());
        if (kept.isPresent() && !lets(address)) {
            run("alter role " + role.name() + " login password '" + role.password() + "'");
            connection.commit();
        }
        return address;
    }

    /** Kept where only the owner of the tables can read it. */
    private Optional<Kept> kept() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name, password from " + TABLE)) {
            return row.next() ? Optional.of(new Kept(row.getString(1), row.getString(2))) : Optional.empty();
        }
    }

    private Kept make() throws SQLException {
        Kept role = new Kept(freeName(), password());
        run("create role " + role.name() + " login password '" + role.password() + "'");
        run("insert into " + TABLE + " values ('" + role.name() + "', '" + role.password() + "')");
        String database = connection.getCatalog().replace("\"", "\"\"");
        run("grant connect on database \"" + database + "\" to " + role.name());
        run("grant usage on schema public to " + role.name());
        return role;
    }

    private String freeName() throws SQLException {
        for (int number : IntStream.rangeClosed(1, MOST_HOUSES).toArray()) {
            String name = number == 1 ? NAME : NAME + "_" + number;
            if (!asked("select 1 from pg_roles where rolname = ?", name)) {
                return name;
            }
        }
        throw new SQLException("All names from " + NAME + " to " + NAME + "_" + MOST_HOUSES + " are taken.");
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whoever made it mightier by hand would have opened every school's rows to every other. */
    private void mustBeBound(Kept role) throws SQLException {
        if (!asked("select 1 from pg_roles where rolname = ? and not rolsuper and not rolbypassrls", role.name())) {
            throw new CannotStart(
                    "The role " + role.name() + " is missing from the database server, or is not bound by row-level"
                            + " security. Make it again without superuser and bypassrls, or restore the server's roles.",
                    new IllegalStateException(role.name()));
        }
    }

    private static boolean lets(DatabaseAddress address) {
        try (Connection tried = DriverManager.getConnection(address.url(), address.name(), address.password())) {
            return tried.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private boolean asked(String question, String name) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            asked.setString(1, name);
            try (ResultSet found = asked.executeQuery()) {
                return found.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
