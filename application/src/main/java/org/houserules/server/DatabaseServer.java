package org.houserules.server;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.houserules.database.DatabaseAddress;

/** A PostgreSQL server that somebody else runs, entered as the role that owns the tables. */
final class DatabaseServer {
    private static final int OLDEST = 14;
    private static final int PORT = 5432;

    private final DatabaseAddress owner;

    private DatabaseServer(DatabaseAddress owner) {
        this.owner = owner;
    }

    static Database at(String address) {
        DatabaseServer server = new DatabaseServer(parse(address));
        return new Database(server.owner, server.application(), false, () -> {});
    }

    private DatabaseAddress application() {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.name(), owner.password())) {
            mustBeNewEnough(connection);
            return new ApplicationRole(owner, connection).address();
        } catch (SQLException refused) {
            throw new CannotStart(DatabaseRefusal.inWords(owner, refused), refused);
        }
    }

    private static void mustBeNewEnough(Connection connection) throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new CannotStart(
                    "The database server is PostgreSQL " + version + "; House Rules needs " + OLDEST + " or newer."
                            + " Update the server, or name another after --database.",
                    new IllegalArgumentException(version));
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
}
