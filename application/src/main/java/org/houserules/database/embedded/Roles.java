package org.houserules.database.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.houserules.database.DatabaseAddress;

/** The two roles that enter a database — one owns it, one only works in it — and the databases themselves. */
record Roles(int port, Passwords passwords) {
    static final String OWNER = "houserules_owner";
    static final String APPLICATION = "houserules_app";
    private static final String NO_RIGHTS = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

    DatabaseAddress owner(String database) {
        return address(database, OWNER, passwords.owner());
    }

    DatabaseAddress application(String database) {
        return address(database, APPLICATION, passwords.application());
    }

    void makeIfMissing(String database) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, passwords.owner());
            role(statement, APPLICATION, passwords.application());
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                create(statement, database, "template1");
            }
            admit(statement, database);
        }
    }

    void copy(String template, String database) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            create(statement, database, template);
            admit(statement, database);
        }
    }

    /** Whoever guards a port not yet ours gets no password in clear: the driver insists on scram. */
    private DatabaseAddress address(String database, String name, String password) {
        String url =
                "jdbc:postgresql://%s:%d/%s?requireAuth=scram-sha-256".formatted(Settings.LOOPBACK, port, database);
        return new DatabaseAddress(url, name, password);
    }

    Connection connect() throws SQLException {
        DatabaseAddress address = address("postgres", Cluster.SUPERUSER, passwords.superuser());
        return DriverManager.getConnection(address.url(), address.name(), address.password());
    }

    private static void create(Statement statement, String database, String template) throws SQLException {
        statement.execute("CREATE DATABASE " + database + " OWNER " + OWNER + " TEMPLATE " + template);
    }

    private static void admit(Statement statement, String database) throws SQLException {
        statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + APPLICATION);
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            statement.execute("CREATE ROLE " + name + " " + NO_RIGHTS + " PASSWORD '" + password + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }
}
