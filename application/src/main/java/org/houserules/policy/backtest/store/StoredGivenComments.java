package org.houserules.policy.backtest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.policy.backtest.GivenComment;
import org.houserules.policy.backtest.GivenComments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredGivenComments implements GivenComments {
    private static final Comparator<GivenComment> LATEST_FIRST = Comparator.<GivenComment, LocalDate>comparing(
                    one -> one.on().orElse(LocalDate.MIN))
            .reversed();

    private final JdbcClient database;

    StoredGivenComments(JdbcClient database) {
        this.database = database;
    }

    /** In one statement, and the latest first. */
    @Override
    public void add(long owner, long trial, List<GivenComment> comments) {
        List<GivenComment> sorted = comments.stream().sorted(LATEST_FIRST).toList();
        if (!sorted.isEmpty()) {
            database.sql("""
                            insert into policy_back_test_comment (owner_id, back_test_id, source, address, said_on, words)
                            select ?, ?, source, address, said_on, words
                            from unnest(?::text[], ?::text[], ?::date[], ?::text[])
                              with ordinality as given (source, address, said_on, words, place)
                            order by place
                            """)
                    .params(owner, trial)
                    .param(sorted.stream().map(GivenComment::source).toArray(String[]::new))
                    .param(sorted.stream().map(GivenComment::address).toArray(String[]::new))
                    .param(sorted.stream()
                            .map(one -> one.on().map(LocalDate::toString).orElse(null))
                            .toArray(String[]::new))
                    .param(sorted.stream().map(GivenComment::words).toArray(String[]::new))
                    .update();
        }
    }

    @Override
    public int count(long owner, long trial) {
        return database.sql("select count(*) from policy_back_test_comment where owner_id = ? and back_test_id = ?")
                .params(owner, trial)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Kept> next(long owner, long trial, long after, int most) {
        return database.sql("""
                        select * from policy_back_test_comment
                        where owner_id = ? and back_test_id = ? and id > ? order by id limit ?
                        """)
                .params(owner, trial, after, most)
                .query(StoredGivenComments::kept)
                .list();
    }

    @Override
    public void showAsExamples(long owner, Collection<Long> ids) {
        database.sql("update policy_back_test_comment set example = true where owner_id = ? and id = any (?)")
                .param(owner)
                .param(ids.toArray(Long[]::new))
                .update();
    }

    @Override
    public Map<Long, GivenComment> examples(long owner, long trial) {
        return database.sql("""
                        select * from policy_back_test_comment where owner_id = ? and back_test_id = ? and example
                        """).params(owner, trial).query(StoredGivenComments::kept).stream()
                .collect(Collectors.toMap(Kept::id, Kept::comment));
    }

    @Override
    public void forgetFetched(long owner, long trial) {
        database.sql("""
                        delete from policy_back_test_comment where owner_id = ? and back_test_id = ? and address <> ''
                        """).params(owner, trial).update();
    }

    @Override
    public void forget(long owner, long trial) {
        database.sql("delete from policy_back_test_comment where owner_id = ? and back_test_id = ?")
                .params(owner, trial)
                .update();
    }

    @Override
    public void forgetAllButExamples(long owner, long trial) {
        database.sql("""
                        delete from policy_back_test_comment where owner_id = ? and back_test_id = ? and not example
                        """).params(owner, trial).update();
    }

    @Override
    public int forgetOlder(long owner, Instant than) {
        return database.sql("""
                        delete from policy_back_test_comment c using policy_back_test t
                        where c.owner_id = ? and t.owner_id = c.owner_id and t.id = c.back_test_id and t.asked_at < ?
                        """).params(owner, than.atOffset(ZoneOffset.UTC)).update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        GivenComment comment = new GivenComment(
                row.getString("source"),
                row.getString("address"),
                Optional.ofNullable(row.getObject("said_on", LocalDate.class)),
                row.getString("words"));
        return new Kept(row.getLong("id"), comment);
    }
}
