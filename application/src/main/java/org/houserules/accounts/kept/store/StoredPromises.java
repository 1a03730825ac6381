package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.kept.ClosingStep;
import org.houserules.accounts.kept.Promises;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class StoredPromises implements Promises {
    private static final TypeReference<List<AccessLeft>> LEFT = new TypeReference<>() {};

    /** Who is no longer in the team, or has left, and can still get in on the platform. */
    private static final String PROMISES = """
            select a.id, a.posts_every, a.success, a.closes_on, a.request_id,
              case when e.id is null then a.evaluated_on else e.next_on end as evaluation_due,
              case when c.id is not null
                then :steps - (select count(*) from account_closing_step s where s.owner_id = a.owner_id and s.closing_id = c.id)
              end as steps_open,
              (select coalesce(jsonb_agg(jsonb_build_object('name', coalesce(p.given_name || ' ' || p.family_name, 'Somebody'),
                    'role', x.role, 'left', p.id is null or coalesce(p.left_on < :today, false)) order by x.id), '[]')
                from account_access x left join person p on p.id = x.person_id
                where x.owner_id = a.owner_id and x.account_id = a.id and x.removed_on is null
                  and (p.id is null or p.left_on < :today or not exists (select from account_member m
                    where m.owner_id = a.owner_id and m.account_id = a.id and m.person_id = x.person_id
                      and (m.until_day is null or m.until_day >= :today)))) as access_left
            from account a
            left join lateral (select id, next_on from account_evaluation
              where owner_id = a.owner_id and account_id = a.id order by id desc limit 1) e on true
            left join account_closing c on c.owner_id = a.owner_id and c.account_id = a.id
              and c.called_off_at is null and c.finished_at is null
            where a.owner_id = :owner
            """;

    private final JdbcClient database;
    private final Clock clock;

    StoredPromises(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(long account, Promise promise) {}

    @Override
    public Map<Long, Promise> ofAll(long owner) {
        return read(PROMISES, owner).query(StoredPromises::row).list().stream().collect(Collectors.toMap(Row::account, Row::promise));
    }

    @Override
    public Optional<Promise> of(long owner, long account) {
        return read(PROMISES + " and a.id = :account", owner)
                .param("account", account)
                .query(StoredPromises::row)
                .optional()
                .map(Row::promise);
    }

    private JdbcClient.StatementSpec read(String sql, long owner) {
        return database.sql(sql)
                .param("owner", owner)
                .param("today", LocalDate.now(clock))
                .param("steps", ClosingStep.values().length);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong("id"), promise(row));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                Optional.ofNullable(row.getObject("posts_every", Integer.class)),
                day(row, "evaluation_due"),
                row.getString("success"),
                day(row, "closes_on"),
                Optional.ofNullable(row.getObject("request_id", Long.class)),
                Optional.ofNullable(row.getObject("steps_open", Integer.class)),
                JsonMapper.shared().readValue(row.getString("access_left"), LEFT));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    @Override
    public void evaluate(long owner, long account, Optional<LocalDate> due, String success) {
        database.sql("update account set evaluated_on = ?, success = ? where owner_id = ? and id = ?")
                .param(due.orElse(null))
                .params(success, owner, account)
                .update();
    }
}
