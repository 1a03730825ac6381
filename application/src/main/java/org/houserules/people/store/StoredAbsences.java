package org.houserules.people.store;

import java.time.LocalDate;
import java.util.List;
import org.houserules.people.Absences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAbsences implements Absences {
    private final JdbcClient database;

    StoredAbsences(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Absence> of(long owner, long person, LocalDate today) {
        return database.sql("""
                        select id, from_day, until_day from absence
                        where owner_id = ? and person_id = ? and until_day >= ? order by from_day, id
                        """)
                .params(owner, person, today)
                .query((row, number) -> new Absence(
                        row.getLong("id"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    @Override
    public long add(long owner, long person, LocalDate from, LocalDate until) {
        return database.sql("""
                        insert into absence (owner_id, person_id, from_day, until_day) values (?, ?, ?, ?) returning id
                        """)
                .params(owner, person, from, until)
                .query(Long.class)
                .single();
    }

    @Override
    public void change(long owner, long id, LocalDate from, LocalDate until) {
        database.sql("update absence set from_day = ?, until_day = ? where owner_id = ? and id = ?")
                .params(from, until, owner, id)
                .update();
    }

    @Override
    public void remove(long owner, long id) {
        database.sql("delete from absence where owner_id = ? and id = ?")
                .params(owner, id)
                .update();
    }
}
