package org.houserules.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PublicPath;
import org.houserules.people.PublicPaths;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredOwners implements Owners {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    StoredOwners(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<Owner> all() {
        return database.sql("select id, kind, name, trust_id from owner order by kind desc, name")
                .query((row, number) -> owner(row, "id", "kind", "name"))
                .list();
    }

    @Override
    public Optional<Owner> find(long id) {
        return all().stream().filter(owner -> owner.id() == id).findFirst();
    }

    @Override
    public List<Owner> schoolsOf(long trust) {
        return database.sql("select id, kind, name, trust_id from owner where trust_id = ? order by name, id")
                .param(trust)
                .query((row, number) -> owner(row, "id", "kind", "name"))
                .list();
    }

    @Override
    public Owner add(Owner.Kind kind, String name, Optional<Long> trust) {
        long id = database.sql("""
                        with added as (insert into owner (kind, name, trust_id) values (?, ?, ?) returning id)
                        insert into owner_path (path, owner_id, held_now) select ?, id, true from added
                        returning owner_id
                        """)
                .param(kind.name().toLowerCase(Locale.ROOT))
                .param(name)
                .param(trust.orElse(null))
                .param(freePath(PublicPath.from(name)))
                .query(Long.class)
                .single();
        events.publishEvent(new PublicPaths.Changed());
        return new Owner(id, kind, name, trust);
    }

    /** As wanted, or with the first number that makes it nobody else's. */
    private String freePath(String wanted) {
        Set<String> taken =
                new HashSet<>(database.sql("select path from owner_path where path = :path or path like :path || '-%'")
                        .param("path", wanted)
                        .query(String.class)
                        .list());
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(path -> !taken.contains(path))
                .findFirst()
                .orElseThrow();
    }

    /** Of a row that has a trust_id. @param id name of its column, as those of the others */
    static Owner owner(ResultSet row, String id, String kind, String name) throws SQLException {
        return new Owner(
                row.getLong(id),
                Owner.Kind.valueOf(row.getString(kind).toUpperCase(Locale.ROOT)),
                row.getString(name),
                Optional.ofNullable(row.getObject("trust_id", Long.class)));
    }
}
