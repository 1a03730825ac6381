package org.houserules.policy.drafts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.DraftState;
import org.houserules.policy.drafts.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredDrafts implements Drafts {
    private static final String DRAFT = """
            select d.*, b.given_name || ' ' || b.family_name as begun_name,
                   c.given_name || ' ' || c.family_name as changed_name
            from policy_draft d
            left join person b on b.id = d.begun_by
            left join person c on c.id = d.changed_by
            where d.owner_id = ?
            """;

    private final JdbcClient database;

    StoredDrafts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Draft> of(long owner) {
        return database.sql(DRAFT + " order by d.id desc limit 200")
                .param(owner)
                .query(StoredDrafts::draft)
                .list();
    }

    @Override
    public Optional<Draft> find(long owner, long id) {
        return database.sql(DRAFT + " and d.id = ?")
                .params(owner, id)
                .query(StoredDrafts::draft)
                .optional();
    }

    @Override
    public Optional<Draft> lock(long owner, long id) {
        return database.sql(DRAFT + " and d.id = ? for update of d")
                .params(owner, id)
                .query(StoredDrafts::draft)
                .optional();
    }

    @Override
    public long add(long owner, String document, String digest, String madeOf, long by, Instant at) {
        return database.sql("""
                        insert into policy_draft
                          (owner_id, document, digest, state, made_of, begun_by, begun_at, changed_by, changed_at)
                        values (?, ?, ?, 'WRITING', ?, ?, ?, ?, ?) returning id
                        """)
                .params(owner, document, digest, madeOf, by, at.atOffset(ZoneOffset.UTC), by)
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void save(Draft draft, String document, String digest, long by, Instant at) {
        database.sql("""
                        update policy_draft set document = ?, digest = ?, save = save + 1, changed_by = ?, changed_at = ?
                        where owner_id = ? and id = ?
                        """)
                .params(document, digest, by, at.atOffset(ZoneOffset.UTC), draft.owner(), draft.id())
                .update();
    }

    @Override
    public void move(Draft draft, DraftState to, Optional<Long> adoption, long by, Instant at) {
        database.sql("""
                        update policy_draft set state = ?, adoption_id = ?, changed_by = ?, changed_at = ?
                        where owner_id = ? and id = ?
                        """)
                .param(to.name())
                .param(adoption.orElse(null))
                .params(by, at.atOffset(ZoneOffset.UTC), draft.owner(), draft.id())
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getString("document"),
                row.getString("digest"),
                row.getInt("save"),
                DraftState.valueOf(row.getString("state")),
                row.getString("made_of"),
                named(row, "begun_name"),
                row.getTimestamp("begun_at").toInstant(),
                named(row, "changed_name"),
                row.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(row.getObject("adoption_id", Long.class)));
    }

    static String named(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("somebody");
    }
}
