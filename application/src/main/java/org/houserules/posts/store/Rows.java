package org.houserules.posts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.houserules.posts.Post;
import org.houserules.posts.PostState;
import org.houserules.posts.PostVersion;
import org.jspecify.annotations.Nullable;

/** Reads rows of the tables of posts. */
final class Rows {
    private Rows() {}

    static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getLong("author_id"),
                Optional.ofNullable(row.getObject("account_id", Long.class)),
                PostState.valueOf(row.getString("state")),
                row.getBoolean("urgent"),
                row.getInt("save_number"),
                row.getString("save_tab"),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("published_version", Integer.class)),
                row.getString("title"),
                instant(row.getTimestamp("goes_out")),
                Optional.ofNullable(row.getString("address")),
                row.getTimestamp("changed_at").toInstant());
    }

    static PostVersion version(ResultSet row) throws SQLException {
        return new PostVersion(
                row.getLong("post_id"),
                row.getInt("number"),
                PostJson.written(row.getString("content")),
                Optional.ofNullable(row.getString("signature")),
                row.getString("digest"),
                row.getString("policy_version"),
                row.getString("policy_digest"),
                PostJson.verdict(row.getString("verdict")),
                row.getLong("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    static Optional<Instant> instant(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }

    static @Nullable OffsetDateTime at(Optional<Instant> at) {
        return at.map(Rows::at).orElse(null);
    }

    static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Set<String> words(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
