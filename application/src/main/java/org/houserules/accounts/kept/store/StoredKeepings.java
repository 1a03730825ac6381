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
import org.houserules.accounts.kept.Keepings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class StoredKeepings implements Keepings {
    private static final TypeReference<List<AccessLeft>> LEFT = new TypeReference<>() {};

    /** Who is no longer in the team, or has left, and can still get in on the platform. */
    private static final String KEEPINGS = """
            select a.id,
              case when e.id is null then a.evaluated_on else e.next_on end as evaluation_due,
              case when c.id is not null
                then :steps - (select count(*)::int from account_closing_step s where s.owner_id = a.owner_id and s.closing_id = c.id)
              end as steps_open,
              (select coalesce(jsonb_agg(jsonb_build_object('name', coalesce(p.given_name || ' ' || p.family_name, 'Somebody'),
                    'role', x.role, 'left', p.id is null or coalesce(p.left_on < :today, false)) order by x.id), '[]')
                from account_access x left join person p on p.id = x.person_id
                where x.owner_id = a.owner_id and x.account_id = a.id and x.removed_on is null
                  and (p.id is null or p.left_on < :today or not exists (select from account_member m
                    where m.owner_id = a.owner_id and m.account_id = a.id and m.person_id = x.person_id
                      and (m.until_day is null or m.until_day >= :today)))) as access_left,
              exists (select from account_member m
                where m.owner_id = a.owner_id and m.account_id = a.id and m.part = 'MODERATOR') as moderated
            from account a
            left join lateral (select id, next_on from account_evaluation
              where owner_id = a.owner_id and account_id = a.id order by id desc limit 1) e on true
            left join account_closing c on c.owner_id = a.owner_id and c.account_id = a.id
              and c.called_off_at is null and c.finished_at is null
            where a.owner_id = :owner
            """;

    private final JdbcClient database;
    private final Clock clock;

    StoredKeepings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(long account, Keeping keeping) {}

    @Override
    public Map<Long, Keeping> ofAll(long owner) {
        return read(KEEPINGS, owner).query(StoredKeepings::row).list().stream()
                .collect(Collectors.toMap(Row::account, Row::keeping));
    }

    @Override
    public Optional<Keeping> of(long owner, long account) {
        return read(KEEPINGS + " and a.id = :account", owner)
                .param("account", account)
                .query(StoredKeepings::row)
                .optional()
                .map(Row::keeping);
    }

    private JdbcClient.StatementSpec read(String sql, long owner) {
        return database.sql(sql)
                .param("owner", owner)
                .param("today", LocalDate.now(clock))
                .param("steps", ClosingStep.values().length);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong("id"), keeping(row));
    }

    private static Keeping keeping(ResultSet row) throws SQLException {
        return new Keeping(
                day(row, "evaluation_due"),
                Optional.ofNullable(row.getObject("steps_open", Integer.class)),
                JsonMapper.shared().readValue(row.getString("access_left"), LEFT),
                row.getBoolean("moderated"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
