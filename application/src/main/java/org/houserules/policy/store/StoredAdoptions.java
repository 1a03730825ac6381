package org.houserules.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StoredAdoptions implements Adoptions {
    private final JdbcClient database;

    StoredAdoptions(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public long add(long owner, Adopted what, long by, Instant recordedAt) {
        return database.sql("""
                        insert into policy_adoption
                          (owner_id, policy, version, document, digest, adopted_on, adopted_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(owner, what.policy(), what.version(), what.document(), what.digest(), what.on(), by)
                .param(OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Adopted> on(long owner, LocalDate day) {
        return database.sql("""
                        select policy, version, document, digest, adopted_on from policy_adoption
                        where owner_id = ? and adopted_on <= ?
                        order by adopted_on desc, id desc limit 1
                        """)
                .params(owner, day)
                .query((row, number) -> adopted(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Adoption> of(long owner) {
        return database.sql("""
                        select a.policy, a.version, a.document, a.digest, a.adopted_on, a.recorded_at,
                               coalesce(p.given_name || ' ' || p.family_name, 'somebody') as by
                        from policy_adoption a left join person p on p.id = a.adopted_by
                        where a.owner_id = ?
                        order by a.adopted_on desc, a.id desc
                        """)
                .params(owner)
                .query((row, number) -> new Adoption(
                        adopted(row),
                        row.getString("by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Adopted adopted(ResultSet row) throws SQLException {
        return new Adopted(
                row.getString("policy"),
                row.getString("version"),
                row.getString("document"),
                row.getString("digest"),
                row.getObject("adopted_on", LocalDate.class));
    }
}
