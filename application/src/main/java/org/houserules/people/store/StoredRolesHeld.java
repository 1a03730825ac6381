package org.houserules.people.store;

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
                .query((row, number) -> new Held(
                        row.getLong("id"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class))))
                .list();
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
