package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** When accounts were last read, and since when that fails. Its transactions are its own: an heir's do not reach up here. */
@Transactional
abstract class StoredReadings implements Observations {
    final JdbcClient database;

    StoredReadings(JdbcClient database) {
        this.database = database;
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    @Override
    public Optional<Failure> failed(long owner, long account) {
        return failing(owner, account).values().stream().max(Comparator.comparing(Failure::since));
    }

    @Override
    public Map<Long, Failure> failures(long owner) {
        Map<Long, Failure> all = new HashMap<>();
        database.sql("""
                        select distinct on (account_id) account_id, failing_since, why from account_reading
                        where owner_id = ? and failing_since is not null order by account_id, failing_since desc, id
                        """).params(owner).query(row -> {
            all.put(row.getLong("account_id"), failure(row));
        });
        return all;
    }

    @Override
    public Map<How, Failure> failing(long owner, long account) {
        Map<How, Failure> all = new EnumMap<>(How.class);
        database.sql("""
                        select how, failing_since, why from account_reading
                        where owner_id = ? and account_id = ? and failing_since is not null
                        """).params(owner, account).query(row -> {
            all.put(How.valueOf(row.getString("how")), failure(row));
        });
        return all;
    }

    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(at(row, "failing_since"), row.getString("why"));
    }

    @Override
    public void couldNotRead(long owner, long account, How how, Instant at, String why) {
        database.sql("""
                        insert into account_reading as r (owner_id, account_id, how, tried_at, failing_since, why)
                        values (:owner, :account, :how, :at, :at, :why)
                        on conflict (owner_id, account_id, how) do update
                        set tried_at = :at, failing_since = coalesce(r.failing_since, :at), why = :why
                        """)
                .param("owner", owner)
                .param("account", account)
                .param("how", how.name())
                .param("at", Timestamp.from(at))
                .param("why", why)
                .update();
    }

    @Override
    public void couldRead(long owner, long account, How how, Instant at) {
        database.sql("""
                        insert into account_reading (owner_id, account_id, how, tried_at)
                        values (:owner, :account, :how, :at)
                        on conflict (owner_id, account_id, how) do update
                        set tried_at = :at, failing_since = null, why = null
                        """)
                .param("owner", owner)
                .param("account", account)
                .param("how", how.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<Instant> tried(long owner, long account) {
        return database.sql("select max(tried_at) from account_reading where owner_id = ? and account_id = ?")
                .params(owner, account)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Override
    public Map<Long, Instant> triedOfAll(long owner) {
        Map<Long, Instant> all = new HashMap<>();
        database.sql(
                        "select account_id, max(tried_at) as tried from account_reading where owner_id = ? group by account_id")
                .params(owner)
                .query(row -> {
                    all.put(row.getLong("account_id"), at(row, "tried"));
                });
        return all;
    }
}
