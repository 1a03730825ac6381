package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.kept.Matter;
import org.houserules.accounts.kept.Standing;
import org.houserules.accounts.kept.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredStandings implements Standings {
    private static final String STANDINGS = """
            select account_id, reviewed_at, policy_digest, matters, breached, cannot_tell, drifted, cover_lost_on,
              evaluation_due, closure_due, last_post
            from account_standing where owner_id = :owner
            """;

    private final JdbcClient database;

    StoredStandings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Long, Standing> of(long owner) {
        return database.sql(STANDINGS).param("owner", owner).query((row, number) -> standing(row)).list().stream()
                .collect(Collectors.toMap(Standing::account, standing -> standing));
    }

    @Override
    public Optional<Standing> of(long owner, long account) {
        return database.sql(STANDINGS + " and account_id = :account")
                .param("owner", owner)
                .param("account", account)
                .query((row, number) -> standing(row))
                .optional();
    }

    @Override
    public void keep(long owner, List<Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into account_standing (owner_id, account_id, reviewed_at, policy_digest, state, alarm, kinds,
                          matters, breached, cannot_tell, drifted, cover_lost_on, evaluation_due, closure_due, last_post)
                        select :owner, s.account, s.reviewed, s.policy, s.state, s.alarm, s.kinds, s.matters, s.breached,
                          s."cannotTell", s.drifted, s."coverLost", s."evaluationDue", s."closureDue", s."lastPost"
                        from jsonb_to_recordset(:rows::jsonb) as s(account bigint, reviewed timestamptz, policy text,
                          state text, alarm boolean, kinds text[], matters json, breached int, "cannotTell" int,
                          drifted int, "coverLost" date, "evaluationDue" date, "closureDue" date, "lastPost" date)
                        on conflict (owner_id, account_id) do update set (reviewed_at, policy_digest, state, alarm, kinds,
                          matters, breached, cannot_tell, drifted, cover_lost_on, evaluation_due, closure_due, last_post)
                          = row(excluded.reviewed_at, excluded.policy_digest, excluded.state, excluded.alarm,
                          excluded.kinds, excluded.matters, excluded.breached, excluded.cannot_tell, excluded.drifted,
                          excluded.cover_lost_on, excluded.evaluation_due, excluded.closure_due, excluded.last_post)
                        """)
                .param("owner", owner)
                .param("rows", StandingsJson.rows(standings))
                .update();
    }

    @Override
    public void tell(long owner, List<Alarm> alarms, Instant at) {
        if (alarms.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into account_alarm (owner_id, account_id, kind, matter, words, began, at)
                        select :owner, a.account, a.kind, a.matter, a.words, a.began, :at
                        from jsonb_to_recordset(:rows::jsonb)
                          as a(account bigint, kind text, matter text, words text, began boolean)
                        """)
                .param("owner", owner)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("rows", StandingsJson.alarms(alarms))
                .update();
    }

    @Override
    public List<Told> told(long owner, long account, int most) {
        return database.sql("""
                        select kind, words, began, at from account_alarm
                        where owner_id = ? and account_id = ? order by id desc limit ?
                        """)
                .params(owner, account, most)
                .query((row, number) -> new Told(
                        Matter.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getBoolean("began"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    @Override
    public Map<Long, Map<Matter.Kind, Instant>> began(long owner) {
        Map<Long, Map<Matter.Kind, Instant>> all = new HashMap<>();
        database.sql("""
                        select account_id, kind, max(at) as at from account_alarm
                        where owner_id = ? and began group by account_id, kind
                        """).params(owner).query(row -> {
            all.computeIfAbsent(row.getLong("account_id"), id -> new EnumMap<>(Matter.Kind.class))
                    .put(
                            Matter.Kind.valueOf(row.getString("kind")),
                            row.getTimestamp("at").toInstant());
        });
        return all;
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getLong("account_id"),
                row.getTimestamp("reviewed_at").toInstant(),
                row.getString("policy_digest"),
                StandingsJson.matters(row.getString("matters")),
                row.getInt("breached"),
                row.getInt("cannot_tell"),
                row.getInt("drifted"),
                day(row, "cover_lost_on"),
                day(row, "evaluation_due"),
                day(row, "closure_due"),
                day(row, "last_post"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
