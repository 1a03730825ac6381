package org.houserules.accounts.houserules.store;

import java.util.Optional;
import org.houserules.accounts.houserules.PolicyAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Among the words that a school keeps of itself. */
@Repository
@Transactional
class StoredPolicyAddress implements PolicyAddress {
    private final JdbcClient database;

    StoredPolicyAddress(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> of(long owner) {
        return database.sql("""
                        select words from school_word
                        where owner_id = ? and kind = 'POLICY_ADDRESS' and words ~ '^https?://'
                        order by place limit 1
                        """).param(owner).query(String.class).optional();
    }
}
