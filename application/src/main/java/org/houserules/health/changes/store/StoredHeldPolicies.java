package org.houserules.health.changes.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.houserules.health.changes.HeldPolicies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class StoredHeldPolicies implements HeldPolicies {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    StoredHeldPolicies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Set<String>> findings(long owner, String digest) {
        return database.sql("select findings from policy_held where owner_id = ? and digest = ?")
                .params(owner, digest)
                .query(String.class)
                .optional()
                .map(json -> Set.of(JSON.readValue(json, String[].class)));
    }

    @Override
    public void keep(long owner, String digest, LocalDate on, Set<String> findings) {
        database.sql("""
                        insert into policy_held (owner_id, digest, held_on, findings) values (?, ?, ?, ?::jsonb)
                        on conflict (owner_id, digest) do update set held_on = excluded.held_on, findings = excluded.findings
                        """)
                .params(owner, digest, on, JSON.writeValueAsString(new TreeSet<>(findings)))
                .update();
    }
}
