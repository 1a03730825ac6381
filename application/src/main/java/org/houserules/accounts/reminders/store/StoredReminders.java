package org.houserules.accounts.reminders.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.reminders.CalendarFeeds;
import org.houserules.accounts.reminders.Recipients;
import org.houserules.accounts.reminders.ReminderWishes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredReminders implements Recipients, ReminderWishes, CalendarFeeds {
    private final JdbcClient database;

    StoredReminders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Recipient> of(long owner, Collection<Long> people, LocalDate today) {
        return database.sql("""
                        select id, given_name, email from person
                        where id = any(:people) and coalesce(email, '') <> ''
                          and (left_on is null or left_on >= :today) and (joined_on is null or joined_on <= :today)
                          and not exists (select from reminder_wish wish
                            where wish.owner_id = :owner and wish.person_id = person.id and not wish.wanted)
                        order by id
                        """)
                .param("people", people.toArray(Long[]::new))
                .param("owner", owner)
                .param("today", today)
                .query((row, number) ->
                        new Recipient(row.getLong("id"), row.getString("given_name"), row.getString("email")))
                .list();
    }

    @Override
    public List<StandIn> standIns(long owner, LocalDate day) {
        return database.sql("""
                        select distinct given.from_person_id, given.to_person_id from delegation given
                        where given.owner_id = :owner and given.ended_at is null
                          and given.from_day <= :day and given.until_day >= :day
                          and exists (select from absence away where away.owner_id = given.owner_id
                            and away.person_id = given.from_person_id and away.from_day <= :day and away.until_day >= :day)
                        """)
                .param("owner", owner)
                .param("day", day)
                .query((row, number) -> new StandIn(row.getLong(1), row.getLong(2)))
                .list();
    }

    @Override
    public boolean wanted(long owner, long person) {
        return database.sql("select wanted from reminder_wish where owner_id = ? and person_id = ?")
                .params(owner, person)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Override
    public void keep(long owner, long person, boolean wanted, Instant at) {
        database.sql("""
                        insert into reminder_wish (owner_id, person_id, wanted, changed_at) values (?, ?, ?, ?)
                        on conflict (owner_id, person_id) do update
                        set wanted = excluded.wanted, changed_at = excluded.changed_at
                        """).params(owner, person, wanted, at(at)).update();
    }

    @Override
    public Optional<Instant> madeAt(long owner, long person) {
        return database.sql("select made_at from calendar_feed where owner_id = ? and person_id = ?")
                .params(owner, person)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void keep(long owner, long person, byte[] tokenDigest, Instant at) {
        database.sql("""
                        insert into calendar_feed (owner_id, person_id, token_digest, made_at) values (?, ?, ?, ?)
                        on conflict (owner_id, person_id) do update
                        set token_digest = excluded.token_digest, made_at = excluded.made_at
                        """).params(owner, person, tokenDigest, at(at)).update();
    }

    @Override
    public boolean remove(long owner, long person) {
        return database.sql("delete from calendar_feed where owner_id = ? and person_id = ?")
                        .params(owner, person)
                        .update()
                == 1;
    }

    @Override
    public Optional<Long> ownerOf(long person, byte[] tokenDigest) {
        return database.sql("select owner_id from calendar_feed where person_id = ? and token_digest = ?")
                .params(person, tokenDigest)
                .query(Long.class)
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
