package org.houserules.server;

import java.sql.SQLException;
import java.util.Optional;
import org.houserules.database.DatabaseAddress;

/** What a database server's refusal means to whoever started House Rules, in one line. */
final class DatabaseRefusal {
    private DatabaseRefusal() {}

    static String inWords(DatabaseAddress owner, SQLException refused) {
        String state = Optional.ofNullable(refused.getSQLState()).orElse("");
        return switch (state) {
            case "28P01", "28000" ->
                "The database server does not let in " + owner.name()
                        + ". Check the name and the password after --database.";
            case "3D000" ->
                "The database after --database does not exist. Make it with: create database NAME owner " + owner.name()
                        + ".";
            case "42501" ->
                "The role " + owner.name() + " lacks a right on the database server: " + said(refused)
                        + " It has to own the database and, for the first start, to be allowed to create roles: alter"
                        + " role " + owner.name() + " createrole.";
            default ->
                state.startsWith("08")
                        ? "The database server at " + place(owner) + " cannot be reached: " + said(refused)
                                + " Check that it runs and that the address after --database is right."
                        : "The database at " + place(owner) + " cannot be used: " + said(refused);
        };
    }

    /** Without the question mark and what follows: a password may stand there. */
    private static String place(DatabaseAddress owner) {
        return owner.url().replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*", "");
    }

    private static String said(SQLException refused) {
        String said = String.valueOf(refused.getMessage())
                .replaceFirst("^(ERROR|FATAL): ", "")
                .replaceAll("\\s+", " ")
                .strip();
        return said.endsWith(".") ? said : said + ".";
    }
}
