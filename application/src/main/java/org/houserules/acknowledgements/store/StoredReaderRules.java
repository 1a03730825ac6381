package org.houserules.acknowledgements.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.houserules.acknowledgements.ReaderRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredReaderRules implements ReaderRules {
    private final JdbcClient database;

    StoredReaderRules(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Rule> of(long owner) {
        return database.sql("select kinds, roles, days from acknowledgement_rule where owner_id = ?")
                .param(owner)
                .query((row, number) -> new Rule(Lists.readers(row), row.getInt("days")))
                .optional();
    }

    @Override
    public void keep(long owner, Rule rule, long by, Instant at) {
        database.sql("""
                        insert into acknowledgement_rule (owner_id, kinds, roles, days, changed_by, changed_at)
                        values (:owner, :kinds, :roles, :days, :by, :at)
                        on conflict (owner_id) do update set kinds = excluded.kinds, roles = excluded.roles,
                          days = excluded.days, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("owner", owner)
                .param("kinds", Lists.names(rule.readers().kinds()))
                .param("roles", Lists.names(rule.readers().roles()))
                .param("days", rule.days())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
