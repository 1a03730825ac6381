package org.houserules.accounts.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.register.Concern;
import org.houserules.accounts.register.Concerns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredConcerns implements Concerns {
    private static final String CONCERNS = """
            select c.id, c.owner_id, c.account_id, coalesce(a.name, 'a page that is none of ours') as name, c.words, c.place, c.contact, c.raised_at, c.settled_at,
                   p.given_name || ' ' || p.family_name as settled_by, c.outcome, c.contact_purged_at is not null as erased
            from account_concern c
              left join account a on a.owner_id = c.owner_id and a.id = c.account_id
              left join person p on p.id = c.settled_by
            where c.owner_id = :owner
            """;

    private final JdbcClient database;

    StoredConcerns(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long add(long owner, Optional<Long> account, Told told, Instant at) {
        return database.sql("""
                        insert into account_concern (owner_id, account_id, words, place, contact, raised_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(owner)
                .param(account.orElse(null))
                .params(told.words(), told.place(), told.contact(), time(at))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Concern> find(long owner, long id) {
        return database.sql(CONCERNS + " and c.id = :id")
                .param("owner", owner)
                .param("id", id)
                .query((row, number) -> concern(row))
                .optional();
    }

    @Override
    public List<Concern> waiting(long owner) {
        return database.sql(CONCERNS + " and c.settled_at is null order by c.raised_at, c.id")
                .param("owner", owner)
                .query((row, number) -> concern(row))
                .list();
    }

    @Override
    public List<Concern> settled(long owner, int most) {
        return database.sql(
                        CONCERNS + " and c.settled_at is not null order by c.settled_at desc, c.id desc limit :most")
                .param("owner", owner)
                .param("most", most)
                .query((row, number) -> concern(row))
                .list();
    }

    @Override
    public boolean settle(long owner, long id, String outcome, long by, Instant at) {
        return database.sql("""
                        update account_concern set outcome = ?, settled_by = ?, settled_at = ?
                        where owner_id = ? and id = ? and settled_at is null
                        """).params(outcome, by, time(at), owner, id).update() == 1;
    }

    @Override
    public List<Long> eraseContacts(long owner, Instant settledBefore, Instant at) {
        return database.sql("""
                        update account_concern set contact = '', contact_purged_at = ?
                        where owner_id = ? and settled_at < ? and contact <> ''
                        returning id
                        """)
                .params(time(at), owner, time(settledBefore))
                .query(Long.class)
                .list();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Concern concern(ResultSet row) throws SQLException {
        return new Concern(
                row.getLong("id"),
                row.getLong("owner_id"),
                Optional.ofNullable(row.getObject("account_id", Long.class)),
                row.getString("name"),
                row.getString("words"),
                row.getString("place"),
                row.getString("contact"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                settled(row),
                row.getBoolean("erased"));
    }

    private static Optional<Concern.Settled> settled(ResultSet row) throws SQLException {
        String by = row.getString("settled_by");
        String outcome = row.getString("outcome");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Concern.Settled(
                        row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                        by == null ? "somebody who has left" : by,
                        outcome));
    }
}
