package org.houserules.situations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.situations.KeptSituation;
import org.houserules.situations.KeptSituations;
import org.houserules.situations.SituationTexts.One;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredSituations implements KeptSituations {
    private static final String SITUATIONS = """
            select s.*, p.given_name || ' ' || p.family_name as changed_name
            from policy_situation s left join person p on p.id = s.changed_by
            where s.owner_id = ?
            """;

    private final JdbcClient database;

    StoredSituations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<KeptSituation> of(long owner) {
        return database.sql(SITUATIONS + " order by s.control, s.name, s.id")
                .param(owner)
                .query(StoredSituations::kept)
                .list();
    }

    @Override
    public Optional<KeptSituation> find(long owner, long id) {
        return database.sql(SITUATIONS + " and s.id = ?")
                .params(owner, id)
                .query(StoredSituations::kept)
                .optional();
    }

    @Override
    public long put(long owner, One situation, long by, Instant at) {
        return database.sql("""
                        insert into policy_situation (owner_id, control, name, document, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (owner_id, control, name) do update
                        set document = excluded.document, save = policy_situation.save + 1,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        returning id
                        """)
                .params(owner, situation.control(), situation.name(), situation.document())
                .params(by, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public boolean change(long owner, KeptSituation seen, One situation, long by, Instant at) {
        return database.sql("""
                                update policy_situation s
                                set control = :control, name = :name, document = :document, save = save + 1,
                                    changed_by = :by, changed_at = :at
                                where owner_id = :owner and id = :id and save = :save
                                  and not exists (
                                    select from policy_situation o
                                    where o.owner_id = s.owner_id and o.id <> s.id and o.control = :control and o.name = :name)
                                """)
                        .param("control", situation.control())
                        .param("name", situation.name())
                        .param("document", situation.document())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("owner", owner)
                        .param("id", seen.id())
                        .param("save", seen.save())
                        .update()
                == 1;
    }

    @Override
    public void remove(long owner, long id) {
        database.sql("delete from policy_situation where owner_id = ? and id = ?")
                .params(owner, id)
                .update();
    }

    private static KeptSituation kept(ResultSet row, int number) throws SQLException {
        return new KeptSituation(
                row.getLong("id"),
                row.getString("control"),
                row.getString("name"),
                row.getString("document"),
                row.getInt("save"),
                Optional.ofNullable(row.getString("changed_name")).orElse("somebody"),
                row.getTimestamp("changed_at").toInstant());
    }
}
