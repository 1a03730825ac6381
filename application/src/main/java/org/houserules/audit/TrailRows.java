package org.houserules.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of the trail as they were sealed. */
final class TrailRows {
    static final String COLUMNS = """
            owner_id, number, at, person_id, action, kind, subject_id, clause, payload_digest, previous, digest
            """;

    private TrailRows() {}

    static List<Link> last(JdbcClient database) {
        return database.sql("select " + COLUMNS + " from trail_event order by number desc limit 1")
                .query((row, number) -> link(row))
                .list();
    }

    static Link link(ResultSet row) throws SQLException {
        Link.Entry entry = new Link.Entry(
                row.getLong("owner_id"),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("person_id", Long.class)),
                row.getString("action"),
                row.getString("kind"),
                row.getLong("subject_id"),
                Optional.ofNullable(row.getString("clause")));
        return new Link(
                entry,
                Digest.of(row.getBytes("payload_digest")),
                Digest.of(row.getBytes("previous")),
                Digest.of(row.getBytes("digest")));
    }

    /** Empty where the details were erased. */
    static Optional<Payload> payload(ResultSet row) throws SQLException {
        String json = row.getString("payload");
        return json == null ? Optional.empty() : Optional.of(new Payload(json, row.getString("salt")));
    }
}
