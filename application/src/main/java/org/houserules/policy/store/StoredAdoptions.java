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
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.Formalities;
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

    private final Readings readings;

    StoredAdoptions(JdbcClient database, Readings readings) {
        this.database = database;
        this.readings = readings;
    }

    @Override
    @Transactional
    public long add(long owner, Adopted what, Formalities formalities, long by, Instant recordedAt) {
        return database.sql("""
                        insert into policy_adoption
                          (owner_id, policy, version, document, digest, adopted_on, adopted_by, recorded_at,
                           body, decided_on, signatories, only_corrections, draft_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(owner, what.policy(), what.version(), what.document(), what.digest(), what.on(), by)
                .param(OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .param(formalities.body())
                .param(formalities.decidedOn().orElse(null))
                .params(formalities.signatories(), formalities.onlyCorrections())
                .param(formalities.draft().orElse(null))
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Adopted> on(long owner, LocalDate day) {
        return readingOn(owner, day).first().map(found -> found.with(document(found)));
    }

    @Override
    public Reading<Found> readingOn(long owner, LocalDate day) {
        return readings.of(
                """
                        select id, policy, version, digest, adopted_on from policy_adoption
                        where owner_id = :owner and adopted_on <= :day
                        order by adopted_on desc, id desc limit 1
                        """,
                Map.of("owner", owner, "day", day),
                (row, number) -> new Found(row.getLong("id"), adopted(row, "")));
    }

    /** Without the text of the document. */
    record Found(long id, Adopted adopted) {
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
    public Optional<Adoption> inForce(long owner, LocalDate day) {
        return database.sql("""
                        select a.id, a.body, a.decided_on, a.signatories, a.only_corrections, a.draft_id,
                               a.policy, a.version, a.digest, a.adopted_on, a.recorded_at,
                               coalesce(p.given_name || ' ' || p.family_name, 'somebody') as by
                        from policy_adoption a left join person p on p.id = a.adopted_by
                        where a.owner_id = ? and a.adopted_on <= ?
                        order by a.adopted_on desc, a.id desc limit 1
                        """)
                .params(owner, day)
                .query((row, number) -> adoption(row, adopted(row, "")))
                .optional()
                .map(this::withDocument);
    }

    private Adoption withDocument(Adoption found) {
        Found kept = new Found(found.id(), found.what());
        return new Adoption(found.id(), kept.with(document(kept)), found.formalities(), found.by(), found.recordedAt());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Adoption> of(long owner) {
        return database.sql("""
                        select a.id, a.body, a.decided_on, a.signatories, a.only_corrections, a.draft_id,
                               a.policy, a.version, a.document, a.digest, a.adopted_on, a.recorded_at,
                               coalesce(p.given_name || ' ' || p.family_name, 'somebody') as by
                        from policy_adoption a left join person p on p.id = a.adopted_by
                        where a.owner_id = ?
                        order by a.adopted_on desc, a.id desc
                        """)
                .params(owner)
                .query((row, number) -> adoption(row, adopted(row, row.getString("document"))))
                .list();
    }

    private static Adoption adoption(ResultSet row, Adopted what) throws SQLException {
        return new Adoption(
                row.getLong("id"),
                what,
                formalities(row),
                row.getString("by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Formalities formalities(ResultSet row) throws SQLException {
        return new Formalities(
                row.getString("body"),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                row.getString("signatories"),
                row.getBoolean("only_corrections"),
                Optional.ofNullable(row.getObject("draft_id", Long.class)));
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
