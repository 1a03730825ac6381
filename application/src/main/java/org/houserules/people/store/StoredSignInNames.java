package org.houserules.people.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.houserules.people.SignInNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSignInNames implements SignInNames {
    private final JdbcClient database;
    private final Clock clock;

    StoredSignInNames(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Known> find(String name) {
        return database.sql("""
                        select person_id, password_hash from sign_in
                        where lower(name) = lower(?) and disabled_at is null
                        """)
                .param(name)
                .query((row, number) -> new Known(row.getLong(1), row.getString(2)))
                .optional();
    }

    @Override
    public Optional<State> of(long person) {
        return database.sql("""
                        select name, password_hash, disabled_at is not null, must_change from sign_in where person_id = ?
                        """)
                .param(person)
                .query((row, number) ->
                        new State(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
                .optional();
    }

    @Override
    public boolean isTaken(String name, long person) {
        return database.sql("select exists (select from sign_in where lower(name) = lower(?) and person_id <> ?)")
                .params(name, person)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void set(long person, String name, String hash) {
        set(person, name, hash, false);
    }

    @Override
    public void setOnce(long person, String name, String hash) {
        set(person, name, hash, true);
    }

    private void set(long person, String name, String hash, boolean once) {
        database.sql("""
                        insert into sign_in (person_id, name, password_hash, changed_at, must_change)
                        values (:person, :name, :hash, :now, :once)
                        on conflict (person_id) do update
                        set name = :name, password_hash = :hash, changed_at = :now, must_change = :once, disabled_at = null
                        """)
                .param("person", person)
                .param("name", name)
                .param("hash", hash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("once", once)
                .update();
    }

    @Override
    public void disable(long person) {
        database.sql("update sign_in set disabled_at = ? where person_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), person)
                .update();
    }

    @Override
    public boolean anybody() {
        return database.sql("select exists (select from sign_in)")
                .query(Boolean.class)
                .single();
    }
}
