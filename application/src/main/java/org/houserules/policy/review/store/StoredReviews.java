package org.houserules.policy.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.review.ReviewAsked;
import org.houserules.policy.review.ReviewAsked.Source;
import org.houserules.policy.review.ReviewsAsked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredReviews implements ReviewsAsked {
    private final JdbcClient database;

    StoredReviews(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ReviewAsked> of(long owner) {
        return database.sql("""
                        select r.*, a.given_name || ' ' || a.family_name as asked_name,
                               s.given_name || ' ' || s.family_name as settled_name
                        from policy_review r
                        left join person a on a.id = r.asked_by
                        left join person s on s.id = r.settled_by
                        where r.owner_id = ?
                        order by r.settled_at is not null, r.due_on, r.id limit 200
                        """).param(owner).query(StoredReviews::asked).list();
    }

    @Override
    public Optional<Long> add(
            long owner, Source source, String key, String reason, LocalDate due, Optional<Long> by, Instant at) {
        return database.sql("""
                        insert into policy_review (owner_id, source, key, reason, due_on, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (owner_id, source, key) do nothing returning id
                        """)
                .params(owner, source.name(), key, reason, due)
                .param(by.orElse(null))
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    @Override
    public boolean settle(long owner, long id, String outcome, long by, Instant at) {
        return database.sql("""
                                update policy_review set settled_by = ?, settled_at = ?, outcome = ?
                                where owner_id = ? and id = ? and settled_at is null
                                """)
                        .params(by, at.atOffset(ZoneOffset.UTC), outcome, owner, id)
                        .update()
                == 1;
    }

    private static ReviewAsked asked(ResultSet row, int number) throws SQLException {
        return new ReviewAsked(
                row.getLong("id"),
                Source.valueOf(row.getString("source")),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getString("asked_name")),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getString("settled_name")),
                Optional.ofNullable(row.getString("outcome")));
    }
}
