package org.houserules.acknowledgements.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.acknowledgements.Asking;
import org.houserules.acknowledgements.Askings;
import org.houserules.acknowledgements.Readers;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAskings implements Askings {
    private final JdbcClient database;
    private final Readings readings;

    StoredAskings(JdbcClient database, Readings readings) {
        this.database = database;
        this.readings = readings;
    }

    @Override
    public long add(long owner, Wanted wanted, Instant at) {
        return database.sql("""
                        insert into acknowledgement_asking
                          (owner_id, adoption_id, from_day, due_day, kinds, roles, why, asked_by, asked_at)
                        values (:owner, :adoption, :from, :due, :kinds, :roles, :why, :by, :at) returning id
                        """)
                .param("owner", owner)
                .param("adoption", wanted.adoption())
                .param("from", wanted.from())
                .param("due", wanted.due())
                .param("kinds", Lists.names(wanted.readers().kinds()))
                .param("roles", Lists.names(wanted.readers().roles()))
                .param("why", wanted.why())
                .param("by", wanted.by().orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Asking> current(long owner, LocalDate today) {
        return database.sql("""
                        select id, from_day, due_day, kinds, roles, why from acknowledgement_asking
                        where owner_id = ? and from_day <= ? order by from_day desc, id desc limit 1
                        """)
                .params(owner, today)
                .query((row, number) -> Lists.asking(row))
                .optional();
    }

    @Override
    public Reading<Asked> all(long owner) {
        return readings.of(
                """
                        select asking.*, adopted.policy, adopted.version from acknowledgement_asking asking
                        join policy_adoption adopted on adopted.owner_id = asking.owner_id and adopted.id = asking.adoption_id
                        where asking.owner_id = ? order by asking.from_day desc, asking.id desc
                        """,
                List.of(owner),
                (row, number) -> new Asked(Lists.asking(row), row.getString("policy"), row.getString("version")));
    }

    @Override
    public LocalDate signedFrom(long owner, long asking) {
        return database.sql("""
                        select case when asking.asked_by is null then least(adopted.adopted_on, asking.from_day)
                          else asking.from_day end
                        from acknowledgement_asking asking
                        join policy_adoption adopted on adopted.owner_id = asking.owner_id and adopted.id = asking.adoption_id
                        where asking.owner_id = ? and asking.id = ?
                        """).params(owner, asking).query(LocalDate.class).single();
    }

    @Override
    public void change(long owner, LocalDate today, Readers readers) {
        database.sql("""
                        update acknowledgement_asking set kinds = :kinds, roles = :roles
                        where owner_id = :owner and (from_day > :today or id = (select last.id from acknowledgement_asking last
                          where last.owner_id = :owner and last.from_day <= :today order by last.from_day desc, last.id desc limit 1))
                        """)
                .param("kinds", Lists.names(readers.kinds()))
                .param("roles", Lists.names(readers.roles()))
                .param("owner", owner)
                .param("today", today)
                .update();
    }
}
