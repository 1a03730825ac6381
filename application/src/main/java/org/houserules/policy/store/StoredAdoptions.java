package org.houserules.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StoredAdoptions implements Adoptions {
    private static final int MOST_KEPT = 100;

    private final JdbcClient database;

    /** By their digest, under which a document never changes: the page-long text is not fetched with every question. */
    private final Map<String, String> documents = new ConcurrentHashMap<>();

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
                        select id, policy, version, digest, adopted_on from policy_adoption
                        where owner_id = ? and adopted_on <= ?
                        order by adopted_on desc, id desc limit 1
                        """)
                .params(owner, day)
                .query((row, number) -> new Found(row.getLong("id"), adopted(row, "")))
                .optional()
                .map(found -> found.with(document(found)));
    }

    private record Found(long id, Adopted adopted) {
        Adopted with(String document) {
            return new Adopted(adopted.policy(), adopted.version(), document, adopted.digest(), adopted.on());
        }
    }

    private String document(Found found) {
        String kept = documents.get(found.adopted().digest());
        if (kept != null) {
            return kept;
        }
        String document = database.sql("select document from policy_adoption where id = ?")
                .param(found.id())
                .query(String.class)
                .single();
        if (documents.size() >= MOST_KEPT) {
            documents.clear();
        }
        documents.put(found.adopted().digest(), document);
        return document;
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
                        adopted(row, row.getString("document")),
                        row.getString("by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Adopted adopted(ResultSet row, String document) throws SQLException {
        return new Adopted(
                row.getString("policy"),
                row.getString("version"),
                document,
                row.getString("digest"),
                row.getObject("adopted_on", LocalDate.class));
    }
}
