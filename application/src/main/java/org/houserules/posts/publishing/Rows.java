package org.houserules.posts.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.platforms.Marker;
import org.houserules.platforms.PublicAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the columns that several tables of publishing have. */
final class Rows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Rows() {}

    static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getLong("post_id"),
                row.getInt("version"),
                row.getLong("account_id"),
                row.getString("digest"),
                new Marker(row.getString("marker")),
                instant(row, "due_at").orElseThrow(),
                instant(row, "not_after").orElseThrow(),
                PublicationState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                instant(row, "leased_until"),
                instant(row, "in_flight_until"),
                instant(row, "next_try_at").orElseThrow(),
                row.getInt("faults"),
                row.getString("last_fault"),
                Optional.ofNullable(row.getString("platform_id")),
                Optional.ofNullable(row.getString("fingerprint")),
                row.getTimestamp("shown_at") != null,
                row.getBoolean("by_hand"),
                List.of((String[]) row.getArray("media_ids").getArray()),
                Optional.ofNullable(row.getString("address")),
                list(row.getString("addresses"), PublicAddress[].class),
                instant(row, "published_at"));
    }

    static <T> List<T> list(String json, Class<T[]> type) {
        return List.of(JSON.readValue(json, type));
    }

    static String json(Object kept) {
        return JSON.writeValueAsString(kept);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    static Optional<Long> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime at(Optional<Instant> at) {
        return at.map(Rows::at).orElse(null);
    }
}
