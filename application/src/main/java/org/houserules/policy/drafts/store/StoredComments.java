package org.houserules.policy.drafts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.drafts.Comment;
import org.houserules.policy.drafts.Comments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredComments implements Comments {
    private static final String COMMENT = """
            select c.*, s.given_name || ' ' || s.family_name as said_name,
                   t.given_name || ' ' || t.family_name as settled_name
            from policy_comment c
            left join person s on s.id = c.said_by
            left join person t on t.id = c.settled_by
            where c.owner_id = ?
            """;

    private final JdbcClient database;

    StoredComments(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Comment> of(long owner, long draft) {
        return database.sql(COMMENT + " and c.draft_id = ? order by c.id limit 1000")
                .params(owner, draft)
                .query(StoredComments::comment)
                .list();
    }

    @Override
    public Optional<Comment> find(long owner, long id) {
        return database.sql(COMMENT + " and c.id = ?")
                .params(owner, id)
                .query(StoredComments::comment)
                .optional();
    }

    @Override
    public long add(long owner, long draft, String clause, String words, long by, Instant at) {
        return database.sql("""
                        insert into policy_comment (owner_id, draft_id, clause, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(owner, draft, clause, words, by, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public boolean settle(long owner, long id, String answer, long by, Instant at) {
        return database.sql("""
                                update policy_comment set settled_by = ?, settled_at = ?, answer = ?
                                where owner_id = ? and id = ? and settled_at is null
                                """)
                        .params(by, at.atOffset(ZoneOffset.UTC), answer, owner, id)
                        .update()
                == 1;
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        Optional<Timestamp> settled = Optional.ofNullable(row.getTimestamp("settled_at"));
        return new Comment(
                row.getLong("id"),
                row.getLong("draft_id"),
                row.getString("clause"),
                row.getString("words"),
                StoredDrafts.named(row, "said_name"),
                row.getTimestamp("said_at").toInstant(),
                settled.isPresent() ? Optional.of(StoredDrafts.named(row, "settled_name")) : Optional.empty(),
                settled.map(Timestamp::toInstant),
                row.getString("answer"));
    }
}
