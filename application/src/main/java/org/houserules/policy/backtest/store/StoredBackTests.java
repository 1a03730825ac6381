package org.houserules.policy.backtest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.backtest.BackTests;
import org.houserules.policy.backtest.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class StoredBackTests implements BackTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TRIAL = """
            select t.*, p.given_name || ' ' || p.family_name as asked_name
            from policy_back_test t left join person p on p.id = t.asked_by
            where t.owner_id = ?
            """;

    private final JdbcClient database;

    StoredBackTests(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long add(
            long owner,
            long draft,
            String digest,
            String against,
            LocalDate from,
            LocalDate until,
            long by,
            Instant at) {
        return database.sql("""
                        insert into policy_back_test
                          (owner_id, draft_id, digest, against, from_day, until_day, state, result, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', '[]', ?, ?) returning id
                        """)
                .params(owner, draft, digest, against, from, until, by, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Trial> find(long owner, long id) {
        return database.sql(TRIAL + " and t.id = ?")
                .params(owner, id)
                .query(StoredBackTests::trial)
                .optional();
    }

    @Override
    public Optional<Trial> latest(long owner, long draft) {
        return database.sql(TRIAL + " and t.draft_id = ? order by t.id desc limit 1")
                .params(owner, draft)
                .query(StoredBackTests::trial)
                .optional();
    }

    @Override
    public void note(long owner, long id, List<String> notes) {
        database.sql("update policy_back_test set notes = ?::jsonb where owner_id = ? and id = ?")
                .params(JSON.writeValueAsString(notes), owner, id)
                .update();
    }

    @Override
    public boolean keep(long owner, long id, int total, int tried, List<Outcome> outcomes) {
        return database.sql("""
                                update policy_back_test set state = 'RUNNING', total = ?, tried = ?, result = ?::jsonb
                                where owner_id = ? and id = ? and state in ('WAITING', 'RUNNING')
                                """)
                        .params(total, tried, JSON.writeValueAsString(outcomes), owner, id)
                        .update()
                == 1;
    }

    @Override
    public void finish(long owner, long id, int tried, List<Outcome> outcomes, Instant at) {
        database.sql("""
                        update policy_back_test set state = 'DONE', total = ?, tried = ?, result = ?::jsonb, ended_at = ?
                        where owner_id = ? and id = ? and state in ('WAITING', 'RUNNING')
                        """)
                .params(tried, tried, JSON.writeValueAsString(outcomes), at.atOffset(ZoneOffset.UTC), owner, id)
                .update();
    }

    @Override
    public void end(long owner, long id, Trial.State state, Instant at) {
        database.sql("""
                        update policy_back_test set state = ?, ended_at = ?
                        where owner_id = ? and id = ? and state in ('WAITING', 'RUNNING')
                        """)
                .params(state.name(), at.atOffset(ZoneOffset.UTC), owner, id)
                .update();
    }

    private static Trial trial(ResultSet row, int number) throws SQLException {
        return new Trial(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getLong("draft_id"),
                row.getString("digest"),
                row.getString("against"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Trial.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("tried"),
                List.of(JSON.readValue(row.getString("result"), Outcome[].class)),
                List.of(JSON.readValue(row.getString("notes"), String[].class)),
                Optional.ofNullable(row.getString("asked_name")).orElse("somebody"),
                row.getTimestamp("asked_at").toInstant());
    }
}
