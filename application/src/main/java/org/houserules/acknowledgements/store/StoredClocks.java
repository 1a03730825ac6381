package org.houserules.acknowledgements.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houserules.acknowledgements.Asking;
import org.houserules.acknowledgements.Clocks;
import org.houserules.people.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredClocks implements Clocks {
    /** So many new rows that what the database knows of the table is no longer true of it. */
    private static final int MANY = 200;

    private final JdbcClient database;

    StoredClocks(JdbcClient database) {
        this.database = database;
    }

    /** At the first time it begins on the day of the asking, however late that is; whoever comes later begins today. */
    @Override
    public List<Long> begin(long owner, Asking asking, LocalDate today) {
        List<Long> begun = insert(owner, asking, today);
        if (begun.size() >= MANY) {
            database.sql("select count_acknowledgement_clocks()").query(row -> {});
        }
        return begun;
    }

    private List<Long> insert(long owner, Asking asking, LocalDate today) {
        return Covered.with(database.sql("with " + Covered.COVERED + """
                        insert into acknowledgement_clock (owner_id, asking_id, person_id, begins_on, due_on, sort_name)
                        select :owner, :asking, first.id, first.begins, greatest(:due, first.begins + :allowed), first.sort_name
                        from (select covered.id, lower(person.family_name || ' ' || person.given_name) as sort_name,
                            case when exists (select from acknowledgement_clock where owner_id = :owner and asking_id = :asking)
                              then :today::date else greatest(:from, person.joined_on) end as begins
                          from covered join person on person.id = covered.id) first
                        on conflict do nothing returning person_id
                        """), owner, asking, today)
                .param("from", asking.from())
                .param("due", asking.due())
                .param("allowed", asking.days())
                .query(Long.class)
                .list();
    }

    @Override
    public void stop(long owner, Asking asking, LocalDate today) {
        Covered.with(database.sql("with " + Covered.COVERED + """
                        delete from acknowledgement_clock
                        where owner_id = :owner and asking_id = :asking and person_id not in (select id from covered)
                        """), owner, asking, today)
                .update();
    }

    @Override
    public Map<Long, Held> held(long owner, Asking asking) {
        Map<Long, Held> held = new HashMap<>();
        database.sql("""
                        select clock.person_id, clock.begins_on, away.from_day, away.until_day
                        from absence away
                        join acknowledgement_clock clock on clock.asking_id = :asking and clock.person_id = away.person_id
                        where away.owner_id = :owner and clock.owner_id = :owner and away.until_day >= clock.begins_on
                        """)
                .param("owner", owner)
                .param("asking", asking.id())
                .query(StoredClocks::away)
                .list()
                .forEach(one -> held.merge(one.person(), one.held(), StoredClocks::both));
        return held;
    }

    /** Names and what is done are put right too, should a row have been left behind. */
    @Override
    public void set(long owner, Asking asking, Map<Long, Moved> held) {
        List<Map.Entry<Long, Moved>> all = List.copyOf(held.entrySet());
        database.sql("""
                        update acknowledgement_clock clock
                        set due_on = fresh.due_on, away_until = fresh.away_until, done = fresh.done, sort_name = fresh.sort_name
                        from (select one.person_id, coalesce(moved.due, greatest(:due, one.begins_on + :allowed)) as due_on,
                            nullif(moved.away_until, '')::date as away_until, done.id is not null as done,
                            lower(person.family_name || ' ' || person.given_name) as sort_name
                          from acknowledgement_clock one join person on person.id = one.person_id
                          left join unnest(:people, :days::date[], :until::text[]) as moved (person_id, due, away_until)
                            on moved.person_id = one.person_id
                          left join acknowledgement done on done.asking_id = one.asking_id
                            and done.person_id = one.person_id and done.taken_back_at is null
                          where one.owner_id = :owner and one.asking_id = :asking) fresh
                        where clock.owner_id = :owner and clock.asking_id = :asking and clock.person_id = fresh.person_id
                          and (clock.due_on, clock.away_until, clock.done, clock.sort_name)
                            is distinct from (fresh.due_on, fresh.away_until, fresh.done, fresh.sort_name)
                        """)
                .param("due", asking.due())
                .param("allowed", asking.days())
                .param("people", all.stream().map(Map.Entry::getKey).toArray(Long[]::new))
                .param(
                        "days",
                        all.stream().map(one -> one.getValue().due().toString()).toArray(String[]::new))
                .param(
                        "until",
                        all.stream()
                                .map(one -> one.getValue()
                                        .awayUntil()
                                        .map(LocalDate::toString)
                                        .orElse(""))
                                .toArray(String[]::new))
                .param("owner", owner)
                .param("asking", asking.id())
                .update();
    }

    @Override
    public void done(long owner, long asking, long person, boolean done) {
        database.sql("update acknowledgement_clock set done = ? where owner_id = ? and asking_id = ? and person_id = ?")
                .params(done, owner, asking, person)
                .update();
    }

    private record Away(long person, Held held) {}

    private static Away away(ResultSet row, int number) throws SQLException {
        Period away =
                Period.of(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
        return new Away(row.getLong("person_id"), new Held(row.getObject("begins_on", LocalDate.class), List.of(away)));
    }

    private static Held both(Held one, Held other) {
        return new Held(
                one.begins(),
                Stream.concat(one.away().stream(), other.away().stream()).toList());
    }
}
