package org.houserules.policy.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.houserules.policy.Choices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredChoices implements Choices {
    private final JdbcClient database;

    StoredChoices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Chosen> of(long owner, String choice) {
        return database.sql("""
                        select c.chosen, c.chosen_at, p.given_name || ' ' || p.family_name as by
                        from policy_choice c left join person p on p.id = c.chosen_by
                        where c.owner_id = ? and c.choice = ? order by c.id desc
                        """)
                .params(owner, choice)
                .query((row, number) -> new Chosen(
                        row.getString("chosen"),
                        row.getString("by") == null ? "somebody" : row.getString("by"),
                        row.getTimestamp("chosen_at").toInstant()))
                .list();
    }

    @Override
    public long add(long owner, String choice, String chosen, long by, Instant at) {
        return database.sql("""
                        insert into policy_choice (owner_id, choice, chosen, chosen_by, chosen_at)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(owner, choice, chosen, by, Timestamp.from(at))
                .query(Long.class)
                .single();
    }
}
