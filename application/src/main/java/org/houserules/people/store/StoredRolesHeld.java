package org.houserules.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Role;
import org.houserules.people.RolesHeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredRolesHeld implements RolesHeld {
    private final JdbcClient database;

    StoredRolesHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Held> of(long owner, long person) {
        return database.sql("""
                        select id, role, from_day, until_day from role_held
                        where owner_id = ? and person_id = ? order by from_day desc, id desc
                        """)
                .params(owner, person)
                .query(StoredRolesHeld::held)
                .list();
    }

    @Override
    public List<HeldAt> elsewhere(long home, long person) {
        return database.sql("""
                        select h.id, h.role, h.from_day, h.until_day, o.id as owner, o.kind, o.name, o.trust_id
                        from role_held h join owner o on o.id = h.owner_id
                        where h.person_id = ? and h.owner_id <> ? order by o.name, o.id, h.from_day desc, h.id desc
                        """)
                .params(person, home)
                .query((row, number) -> new HeldAt(StoredOwners.owner(row, "owner", "kind", "name"), held(row, number)))
                .list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getLong("id"),
                Role.valueOf(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
    }

    @Override
    public long give(long owner, long person, Role role, LocalDate from, Optional<LocalDate> until) {
        return database.sql("""
                        insert into role_held (owner_id, person_id, role, from_day, until_day)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .param(owner)
                .param(person)
                .param(role.name())
                .param(from)
                .param(until.orElse(null))
                .query(Long.class)
                .single();
    }

    @Override
    public void end(long owner, long id, LocalDate until) {
        database.sql("update role_held set until_day = ? where owner_id = ? and id = ?")
                .params(until, owner, id)
                .update();
    }

    @Override
    public void takeOut(long owner, long id) {
        database.sql("delete from role_held where owner_id = ? and id = ?")
                .params(owner, id)
                .update();
    }
}
