package org.houserules.posts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.houserules.posts.CheckDraft;
import org.houserules.posts.PostsToReplay;
import org.houserules.posts.ReplayedPost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class StoredReplays implements PostsToReplay {
    private final JdbcClient database;

    StoredReplays(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int count(long owner, LocalDate from, LocalDate until) {
        return database.sql("select count(*) from post where owner_id = ? and published_at >= ? and published_at < ?")
                .params(owner, at(from), at(until.plusDays(1)))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<ReplayedPost> next(
            long owner, LocalDate from, LocalDate until, Optional<ReplayedPost> after, int most) {
        OffsetDateTime before = after.map(post -> Rows.at(post.published())).orElseGet(() -> at(until.plusDays(1)));
        return database.sql("""
                        select p.id, p.author_id, p.published_at, v.content,
                               (select coalesce(array_agg(distinct token), '{}') from post_decision d
                                cross join unnest(d.confirmed) token
                                where d.owner_id = p.owner_id and d.post_id = p.id and d.version = v.number) as confirmed
                        from post p
                        join post_version v on v.owner_id = p.owner_id and v.post_id = p.id
                          and v.number = coalesce(p.published_version, p.version)
                        where p.owner_id = ? and p.published_at >= ? and (p.published_at, p.id) < (?, ?)
                        order by p.published_at desc, p.id desc limit ?
                        """)
                .params(owner, at(from), before, after.map(ReplayedPost::id).orElse(0L), most)
                .query(StoredReplays::post)
                .list();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(CheckDraft.SCHOOL_TIME).toOffsetDateTime();
    }

    private static ReplayedPost post(ResultSet row, int number) throws SQLException {
        return new ReplayedPost(
                row.getLong("id"),
                row.getLong("author_id"),
                row.getTimestamp("published_at").toInstant(),
                PostJson.written(row.getString("content")),
                Rows.words(row, "confirmed"));
    }
}
