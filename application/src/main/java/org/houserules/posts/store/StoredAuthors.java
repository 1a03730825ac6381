package org.houserules.posts.store;

import java.util.Optional;
import org.houserules.posts.Authors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAuthors implements Authors {
    private final JdbcClient database;

    StoredAuthors(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Signature> of(long person) {
        return database.sql("select given_name || ' ' || family_name as name, position from person where id = ?")
                .param(person)
                .query((row, number) -> new Signature(row.getString("name"), row.getString("position")))
                .optional();
    }
}
