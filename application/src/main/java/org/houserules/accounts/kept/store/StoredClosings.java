package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.Closing;
import org.houserules.accounts.kept.Closing.Done;
import org.houserules.accounts.kept.Closing.Finished;
import org.houserules.accounts.kept.ClosingStep;
import org.houserules.accounts.kept.Closings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredClosings implements Closings {
    private static final String CLOSING = """
            select c.id, c.account_id, c.reason, c.last_day, c.official_until_before, c.begun_at, c.finished_at,
              coalesce(b.given_name || ' ' || b.family_name, 'Somebody') as begun_by,
              coalesce(f.given_name || ' ' || f.family_name, 'Somebody') as finished_by
            from account_closing c left join person b on b.id = c.begun_by left join person f on f.id = c.finished_by
            where c.owner_id = ? and c.account_id = ? and c.called_off_at is null
            """;

    private final JdbcClient database;

    StoredClosings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void begin(
            long owner,
            long account,
            String reason,
            LocalDate lastDay,
            Optional<LocalDate> before,
            long by,
            Instant at) {
        database.sql("""
                        insert into account_closing (owner_id, account_id, reason, last_day, official_until_before, begun_by,
                          begun_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(owner, account, reason, lastDay)
                .param(before.orElse(null))
                .params(by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Closing> of(long owner, long account) {
        return one(CLOSING, owner, account);
    }

    @Override
    public Optional<Closing> lock(long owner, long account) {
        return one(CLOSING + " for update of c", owner, account);
    }

    private Optional<Closing> one(String sql, long owner, long account) {
        return database.sql(sql)
                .params(owner, account)
                .query((row, number) -> closing(row, owner))
                .optional();
    }

    private Closing closing(ResultSet row, long owner) throws SQLException {
        String by = row.getString("finished_by");
        return new Closing(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("reason"),
                row.getObject("last_day", LocalDate.class),
                Optional.ofNullable(row.getObject("official_until_before", LocalDate.class)),
                row.getString("begun_by"),
                row.getTimestamp("begun_at").toInstant(),
                steps(owner, row.getLong("id")),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(at -> new Finished(by, at.toInstant())));
    }

    private Map<ClosingStep, Done> steps(long owner, long closing) {
        Map<ClosingStep, Done> steps = new EnumMap<>(ClosingStep.class);
        database.sql("""
                        select s.step, s.words, s.seen_by_house, s.done_at,
                          coalesce(p.given_name || ' ' || p.family_name, 'Somebody') as by
                        from account_closing_step s left join person p on p.id = s.done_by
                        where s.owner_id = ? and s.closing_id = ?
                        """)
                .params(owner, closing)
                .query((row, number) -> Map.entry(ClosingStep.valueOf(row.getString("step")), done(row)))
                .list()
                .forEach(done -> steps.put(done.getKey(), done.getValue()));
        return steps;
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getString("words"),
                row.getBoolean("seen_by_house"),
                row.getString("by"),
                row.getTimestamp("done_at").toInstant());
    }

    @Override
    public void done(
            long owner, Closing closing, ClosingStep step, String words, boolean seenByHouse, long by, Instant at) {
        database.sql("""
                        insert into account_closing_step (owner_id, closing_id, step, done_by, done_at, words, seen_by_house)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(owner, closing.id(), step.name(), by, at.atOffset(ZoneOffset.UTC), words, seenByHouse)
                .update();
    }

    @Override
    public void callOff(long owner, Closing closing, long by, Instant at) {
        end(
                "update account_closing set called_off_by = ?, called_off_at = ? where owner_id = ? and id = ?",
                owner,
                closing,
                by,
                at);
    }

    @Override
    public void finish(long owner, Closing closing, long by, Instant at) {
        end(
                "update account_closing set finished_by = ?, finished_at = ? where owner_id = ? and id = ?",
                owner,
                closing,
                by,
                at);
    }

    private void end(String sql, long owner, Closing closing, long by, Instant at) {
        database.sql(sql)
                .params(by, at.atOffset(ZoneOffset.UTC), owner, closing.id())
                .update();
    }

    @Override
    public void closed(long owner, long account, LocalDate last, LocalDate on) {
        database.sql("update account set official_until = ?, closed_on = ? where owner_id = ? and id = ?")
                .params(last, on, owner, account)
                .update();
        database.sql("""
                        update account_member set until_day = greatest(from_day - 1, :last)
                        where owner_id = :owner and account_id = :account and (until_day is null or until_day > :last)
                        """)
                .param("last", last)
                .param("owner", owner)
                .param("account", account)
                .update();
    }

    @Override
    public void officialUntil(long owner, long account, Optional<LocalDate> last) {
        database.sql("update account set official_until = ? where owner_id = ? and id = ?")
                .param(last.orElse(null))
                .params(owner, account)
                .update();
    }
}
