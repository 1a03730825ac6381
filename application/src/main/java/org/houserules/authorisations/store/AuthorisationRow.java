package org.houserules.authorisations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.houserules.authorisations.Entry;
import org.houserules.authorisations.Entry.Cited;
import org.houserules.authorisations.Entry.TakenBack;
import org.houserules.authorisations.WrittenAuthorisation;
import org.houserules.platforms.Platform;

/** Reads an authorisation from its row. */
final class AuthorisationRow {
    private AuthorisationRow() {}

    static WrittenAuthorisation authorisation(ResultSet row) throws SQLException {
        return new WrittenAuthorisation(
                row.getLong("id"),
                row.getLong("person_id"),
                platforms(row.getString("platforms")),
                row.getBoolean("may_post"),
                row.getBoolean("in_work_time"),
                day(row, "trained_on"),
                row.getObject("from_day", LocalDate.class),
                day(row, "until_day"),
                row.getLong("given_by"));
    }

    static Entry entry(ResultSet row) throws SQLException {
        long replaces = row.getLong("replaces_id");
        return new Entry(
                authorisation(row),
                row.getString("name"),
                row.getString("position"),
                row.getString("giver"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                cited(row),
                replaces == 0 ? Optional.empty() : Optional.of(replaces),
                day(row, "replaced_from"),
                takenBack(row));
    }

    private static Optional<Cited> cited(ResultSet row) throws SQLException {
        String ref = row.getString("clause_ref");
        return ref == null
                ? Optional.empty()
                : Optional.of(new Cited(row.getString("policy"), row.getString("policy_version"), ref));
    }

    private static Optional<TakenBack> takenBack(ResultSet row) throws SQLException {
        Optional<LocalDate> on = day(row, "taken_back_on");
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new TakenBack(on.get(), row.getString("taker"), row.getString("taken_back_reason")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Set<Platform> platforms(String list) {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        for (String name : list.split(",", -1)) {
            platforms.add(Platform.valueOf(name));
        }
        return platforms;
    }
}
