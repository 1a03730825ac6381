package org.houserules.server;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.houserules.database.DatabaseAddress;

/** A PostgreSQL server that somebody else runs: makes the role that row-level security binds, once for all nodes. */
final class DatabaseServer {
    private static final String APPLICATION = "houserules_app";
    private static final int PASSWORD_BYTES = 32;
    private static final int OLDEST = 14;
    private static final int PORT = 5432;

    private final DatabaseAddress owner;

    private DatabaseServer(DatabaseAddress owner) {
        this.owner = owner;
    }

    static Database at(String address) {
        DatabaseServer server = new DatabaseServer(parse(address));
        try (Connection connection =
                DriverManager.getConnection(server.owner.url(), server.owner.name(), server.owner.password())) {
            return new Database(server.owner, server.application(connection), () -> {});
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database server at " + server.owner.url() + " cannot be used: " + e.getMessage()
                            + " Check address, name and password after --database.",
                    e);
        }
    }

    static DatabaseAddress parse(String address) {
        try {
            URI uri = URI.create(address.startsWith("jdbc:") ? address.substring("jdbc:".length()) : address);
            String[] who = String.valueOf(uri.getRawUserInfo()).split(":", 2);
            boolean complete = uri.getScheme() != null
                    && uri.getScheme().startsWith("postgres")
                    && uri.getHost() != null
                    && who.length == 2
                    && uri.getPath().length() > 1;
            if (complete) {
                String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                int port = uri.getPort() < 0 ? PORT : uri.getPort();
                String url = "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query;
                return new DatabaseAddress(url, decoded(who[0]), decoded(who[1]));
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw unreadable(notAnAddress);
        }
        throw unreadable(new IllegalArgumentException("incomplete"));
    }

    private static CannotStart unreadable(Exception cause) {
        return new CannotStart(
                "The address after --database cannot be read. Write postgresql://NAME:PASSWORD@HOST:5432/DATABASE.",
                cause);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private DatabaseAddress application(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new SQLException("PostgreSQL " + OLDEST + " or newer is needed.");
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(7205759403792793)");
            statement.execute("create table if not exists application_role (password text not null)");
            String password = password(statement);
            makeRole(connection, statement, password);
            connection.commit();
            return new DatabaseAddress(owner.url(), APPLICATION, password);
        }
    }

    /** Kept where only the owner of the tables can read it, so that every node uses the same. */
    private static String password(Statement statement) throws SQLException {
        try (ResultSet kept = statement.executeQuery("select password from application_role")) {
            if (kept.next()) {
                return kept.getString(1);
            }
        }
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        statement.execute("insert into application_role values ('" + password + "')");
        return password;
    }

    private static void makeRole(Connection connection, Statement statement, String password) throws SQLException {
        String can = " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + password + "'";
        statement.execute((roleExists(connection) ? "alter role " : "create role ") + APPLICATION + can);
        String database = connection.getCatalog().replace("\"", "\"\"");
        statement.execute("grant connect on database \"" + database + "\" to " + APPLICATION);
        statement.execute("grant usage on schema public to " + APPLICATION);
    }

    private static boolean roleExists(Connection connection) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            asked.setString(1, APPLICATION);
            try (ResultSet found = asked.executeQuery()) {
                return found.next();
            }
        }
    }
}
