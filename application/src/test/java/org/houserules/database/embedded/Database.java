package org.houserules.database.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.houserules.database.DatabaseAddress;

/** Short ways to speak to a database in these tests. */
record Database(DatabaseAddress address) {

    Connection open() throws SQLException {
        return DriverManager.getConnection(address.url(), address.name(), address.password());
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    List<String> ask(String query) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (found.next()) {
                answers.add(found.getString(1));
            }
            return answers;
        }
    }

    boolean answers(String query, String expected) {
        try {
            return ask(query).equals(List.of(expected));
        } catch (SQLException down) {
            return false;
        }
    }
}
