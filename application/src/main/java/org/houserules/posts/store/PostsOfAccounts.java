package org.houserules.posts.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houserules.accounts.kept.LastPosts;
import org.houserules.accounts.kept.PlannedPosts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What went out on accounts last, and what is still to go out on them. */
@Repository
@Transactional(readOnly = true)
class PostsOfAccounts implements LastPosts, PlannedPosts {
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private final JdbcClient database;

    PostsOfAccounts(JdbcClient database) {
        this.database = database;
    }

    private record Last(long account, LocalDate day) {}

    /** One look into the index for each account, however long its archive. */
    @Override
    public Map<Long, LocalDate> of(long owner) {
        return database
                .sql("""
                        select a.id, (select max(p.published_at) from publication p
                          where p.owner_id = a.owner_id and p.account_id = a.id and p.published_at is not null) as last
                        from account a where a.owner_id = ?
                        """)
                .param(owner)
                .query((row, number) -> Map.entry(row.getLong("id"), Rows.instant(row.getTimestamp("last"))))
                .list()
                .stream()
                .flatMap(last -> last.getValue().stream()
                        .map(at -> new Last(last.getKey(), LocalDate.ofInstant(at, SCHOOL_TIME))))
                .collect(Collectors.toMap(Last::account, Last::day));
    }

    @Override
    public List<Planned> after(long owner, long account, LocalDate day) {
        return database.sql("""
                        select id, title, goes_out from post
                        where owner_id = ? and account_id = ? and state in ('WAITING', 'APPROVED') and goes_out >= ?
                        order by goes_out, id limit 100
                        """)
                .params(owner, account)
                .param(day.plusDays(1).atStartOfDay(SCHOOL_TIME).toOffsetDateTime())
                .query((row, number) -> new Planned(
                        row.getLong("id"),
                        row.getString("title"),
                        LocalDate.ofInstant(row.getTimestamp("goes_out").toInstant(), SCHOOL_TIME)))
                .list();
    }
}
