package org.houserules.people.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredOwners implements Owners {
    private final JdbcClient database;

    StoredOwners(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Owner> all() {
        return database.sql("select id, kind, name from owner order by kind desc, name")
                .query((row, number) -> owner(row.getLong("id"), row.getString("kind"), row.getString("name")))
                .list();
    }

    @Override
    public Optional<Owner> find(long id) {
        return all().stream().filter(owner -> owner.id() == id).findFirst();
    }

    @Override
    public Owner add(Owner.Kind kind, String name, Optional<Long> trust) {
        long id = database.sql("insert into owner (kind, name, trust_id) values (?, ?, ?) returning id")
                .param(kind.name().toLowerCase(Locale.ROOT))
                .param(name)
                .param(trust.orElse(null))
                .query(Long.class)
                .single();
        return new Owner(id, kind, name);
    }

    static Owner owner(long id, String kind, String name) {
        return new Owner(id, Owner.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), name);
    }
}
