package org.houserules.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.OfficialAccount.Connection;
import org.houserules.accounts.Origin;
import org.houserules.accounts.Promise;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;

/** An account as a row has it. */
final class AccountRow {
    private AccountRow() {}

    static OfficialAccount read(ResultSet row) throws SQLException {
        return new OfficialAccount(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getString("name"),
                Platform.valueOf(row.getString("platform")),
                Readership.valueOf(row.getString("audience")),
                row.getBoolean("pupils_contribute"),
                row.getString("address"),
                row.getObject("official_from", LocalDate.class),
                day(row, "official_until"),
                connection(row),
                promise(row),
                origin(row),
                day(row, "closed_on"));
    }

    private static Optional<Connection> connection(ResultSet row) throws SQLException {
        String address = row.getString("site_address");
        return address == null
                ? Optional.empty()
                : Optional.of(new Connection(address, row.getString("site_user"), row.getBytes("site_password")));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getString("purpose"),
                row.getBoolean("unlisted"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getObject("posts_every", Integer.class)),
                day(row, "evaluated_on"),
                row.getString("success"),
                day(row, "closes_on"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        Long request = row.getObject("request_id", Long.class);
        return request == null ? new Origin.Earlier(row.getString("entered_because")) : new Origin.Requested(request);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
