package org.houserules.acknowledgements.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.houserules.acknowledgements.Acknowledgement;
import org.houserules.acknowledgements.Acknowledgement.How;
import org.houserules.acknowledgements.Acknowledgements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAcknowledgements implements Acknowledgements {
    private final JdbcClient database;

    StoredAcknowledgements(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Long> add(long owner, Given given, Instant at) {
        return database.sql("""
                        insert into acknowledgement
                          (owner_id, asking_id, adoption_id, person_id, on_day, how, questions, entered_by, entered_at)
                        values (:owner, :asking, :adoption, :person, :on, :how, :questions, :by, :at)
                        on conflict (asking_id, person_id) where taken_back_at is null do nothing returning id
                        """)
                .param("owner", owner)
                .param("asking", given.asking())
                .param("adoption", given.adoption())
                .param("person", given.person())
                .param("on", given.on())
                .param("how", given.how().name())
                .param("questions", given.questions())
                .param("by", given.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    @Override
    public Optional<Acknowledgement> of(long owner, long asking, long person) {
        return database.sql("""
                        select done.id, done.on_day, done.how, done.questions, adopted.version,
                          coalesce(seen.given_name || ' ' || seen.family_name, 'somebody') as seen_by
                        from acknowledgement done
                        join policy_adoption adopted on adopted.owner_id = done.owner_id and adopted.id = done.adoption_id
                        left join person seen on seen.id = done.entered_by
                        where done.owner_id = ? and done.asking_id = ? and done.person_id = ? and done.taken_back_at is null
                        """)
                .params(owner, asking, person)
                .query((row, number) -> new Acknowledgement(
                        row.getLong("id"),
                        row.getString("version"),
                        row.getObject("on_day", LocalDate.class),
                        How.valueOf(row.getString("how")),
                        row.getInt("questions"),
                        row.getString("seen_by")))
                .optional();
    }

    @Override
    public Optional<Long> lastAdoption(long owner, long person) {
        return database.sql("""
                        select adoption_id from acknowledgement
                        where owner_id = ? and person_id = ? and taken_back_at is null order by id desc limit 1
                        """).params(owner, person).query(Long.class).optional();
    }

    @Override
    public void takeBack(long owner, long id, long by, String why, Instant at) {
        database.sql("""
                        update acknowledgement set taken_back_by = ?, taken_back_why = ?, taken_back_at = ?
                        where owner_id = ? and id = ? and taken_back_at is null
                        """)
                .params(by, why, at.atOffset(ZoneOffset.UTC), owner, id)
                .update();
    }
}
