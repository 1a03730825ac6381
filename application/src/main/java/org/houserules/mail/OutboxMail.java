package org.houserules.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail that waits in the database until it is sent. */
@Component
class OutboxMail implements Mail {
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final MailSettings settings;
    private final Clock clock;

    OutboxMail(JdbcClient database, MailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** A mail that is being sent. @param attempts this one among them */
    record Leased(long id, String address, String subject, String text, int attempts, Instant askedAt) {}

    @Override
    public boolean isOn() {
        return settings.isOn();
    }

    @Override
    public String ourAddress() {
        return settings.ourAddress();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(long owner, Letter letter) {
        if (!isOn()) {
            return;
        }
        database.sql("""
                        insert into mail (owner_id, person_id, address, key, subject, body, state, asked_at, not_before)
                        values (:owner, :person, :address, :key, :subject, :body, 'WAITING', :now, :now)
                        on conflict (owner_id, person_id, key) do nothing
                        """)
                .param("owner", owner)
                .param("person", letter.person())
                .param("address", letter.address())
                .param("key", letter.key())
                .param("subject", letter.subject())
                .param("body", letter.text())
                .param("now", at(clock.instant()))
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Trouble> trouble(long owner) {
        return database.sql("""
                        select count(*) as waiting, min(asked_at) as since, (array_agg(why order by id desc))[1] as why from mail
                        where owner_id = ? and state = 'WAITING' and why <> '' having count(*) > 0
                        """)
                .param(owner)
                .query((row, number) -> new Trouble(
                        row.getInt("waiting"), row.getTimestamp("since").toInstant(), row.getString("why")))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Refused> refused(long owner) {
        return database.sql("""
                        select person_id, address, why from (
                          select distinct on (person_id) person_id, address, why, state from mail
                          where owner_id = ? and state in ('SENT', 'REFUSED') order by person_id, ended_at desc, id desc) last
                        where state = 'REFUSED' order by person_id
                        """)
                .param(owner)
                .query((row, number) ->
                        new Refused(row.getLong("person_id"), row.getString("address"), row.getString("why")))
                .list();
    }

    /** The one that waits longest, kept from other nodes while it is sent. */
    @Transactional
    public Optional<Leased> take() {
        Instant now = clock.instant();
        return database.sql("""
                        update mail set attempts = attempts + 1, not_before = :until
                        where id = (select id from mail where state = 'WAITING' and not_before <= :now
                          order by not_before, id limit 1 for update skip locked)
                        returning id, address, subject, body, attempts, asked_at
                        """)
                .param("now", at(now))
                .param("until", at(now.plus(LEASE)))
                .query((row, number) -> new Leased(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getTimestamp("asked_at").toInstant()))
                .optional();
    }

    /** Its words are not needed any more. */
    @Transactional
    public void ended(Leased mail, String state, String why) {
        database.sql("update mail set state = :state, why = :why, body = '', ended_at = :now where id = :id")
                .param("state", state)
                .param("why", why)
                .param("now", at(clock.instant()))
                .param("id", mail.id())
                .update();
    }

    @Transactional
    public void again(Leased mail, Instant when, String why) {
        database.sql("update mail set not_before = :when, why = :why where id = :id and state = 'WAITING'")
                .param("when", at(when))
                .param("why", why)
                .param("id", mail.id())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
