package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.AccessRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredAccess implements AccessRegister {
    private final JdbcClient database;

    StoredAccess(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long add(long owner, long account, long person, String role, LocalDate since, long toldBy, Instant at) {
        return database.sql("""
                        insert into account_access (owner_id, account_id, person_id, role, since, told_by, told_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(owner, account, person, role, since, toldBy)
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Access> of(long owner, long account, LocalDate today) {
        return database.sql("""
                        select x.id, x.person_id, x.role, x.since, x.removed_on,
                          coalesce(p.given_name || ' ' || p.family_name, 'Somebody who is not known here') as name,
                          coalesce(t.given_name || ' ' || t.family_name, 'somebody') as told_by,
                          coalesce(r.given_name || ' ' || r.family_name, 'somebody') as removal_told_by,
                          case when p.id is null or p.left_on < :today then 'LEFT'
                            when exists (select from account_member m where m.owner_id = x.owner_id
                              and m.account_id = x.account_id and m.person_id = x.person_id
                              and (m.until_day is null or m.until_day >= :today)) then 'IN_TEAM'
                            else 'NOT_IN_TEAM' end as standing
                        from account_access x left join person p on p.id = x.person_id
                        left join person t on t.id = x.told_by left join person r on r.id = x.removal_told_by
                        where x.owner_id = :owner and x.account_id = :account
                        order by x.removed_on desc nulls first, p.family_name, x.id
                        """)
                .param("owner", owner)
                .param("account", account)
                .param("today", today)
                .query((row, number) -> access(row))
                .list();
    }

    private static Access access(ResultSet row) throws SQLException {
        Optional<LocalDate> removed = Optional.ofNullable(row.getObject("removed_on", LocalDate.class));
        String toldBy = row.getString("removal_told_by");
        return new Access(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("name"),
                row.getString("role"),
                row.getObject("since", LocalDate.class),
                row.getString("told_by"),
                removed.map(on -> new Removed(on, toldBy)),
                Reason.valueOf(row.getString("standing")));
    }

    @Override
    public void remove(long owner, long id, LocalDate on, long toldBy, Instant at) {
        database.sql("""
                        update account_access set removed_on = ?, removal_told_by = ?, removal_told_at = ?
                        where owner_id = ? and id = ?
                        """)
                .params(on, toldBy, at.atOffset(ZoneOffset.UTC), owner, id)
                .update();
    }
}
