package org.houserules.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Delegations;
import org.houserules.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDelegations implements Delegations {
    /** Whoever wrote it may have gone to another school since, and then is known here by nothing but the number. */
    private static final String READ = """
            select d.*,
              coalesce(f.given_name || ' ' || f.family_name, '') as from_name, coalesce(f.position, '') as from_position,
              coalesce(t.given_name || ' ' || t.family_name, '') as to_name, coalesce(t.position, '') as to_position,
              coalesce(w.given_name || ' ' || w.family_name, '') as writer_name, coalesce(w.position, '') as writer_position
            from delegation d
            left join person f on f.id = d.from_person_id
            left join person t on t.id = d.to_person_id
            left join person w on w.id = d.written_by
            where d.owner_id = :owner
            """;

    private final JdbcClient database;

    StoredDelegations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Delegation> find(long owner, long id) {
        return database.sql(READ + "and d.id = :id")
                .param("owner", owner)
                .param("id", id)
                .query(StoredDelegations::delegation)
                .optional();
    }

    @Override
    public List<Delegation> of(long owner, long person) {
        return database.sql(
                        READ
                                + "and (d.from_person_id = :person or d.to_person_id = :person) order by d.from_day desc, d.id desc")
                .param("owner", owner)
                .param("person", person)
                .query(StoredDelegations::delegation)
                .list();
    }

    @Override
    public long write(long owner, Letter letter, long writtenBy, Instant at) {
        return database.sql("""
                        insert into delegation (owner_id, role, from_person_id, to_person_id, from_day, until_day, reason,
                          written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        owner,
                        letter.role().name(),
                        letter.from(),
                        letter.to(),
                        letter.begins(),
                        letter.ends(),
                        letter.reason(),
                        writtenBy,
                        at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void end(long owner, long id, Instant at) {
        database.sql("update delegation set ended_at = ? where owner_id = ? and id = ? and ended_at is null")
                .params(at.atOffset(ZoneOffset.UTC), owner, id)
                .update();
    }

    @Override
    public void endWith(long owner, long person, Optional<Role> role, LocalDate day, Instant now) {
        database.sql("""
                        update delegation
                        set until_day = case when from_day <= :day then :day else until_day end,
                          ended_at = case when from_day <= :day then ended_at else :now end
                        where owner_id = :owner and until_day > :day and ended_at is null
                          and (from_person_id = :person and (:role = '' or role = :role)
                            or :role = '' and to_person_id = :person)
                        """)
                .param("owner", owner)
                .param("person", person)
                .param("role", role.map(Role::name).orElse(""))
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        Letter letter = new Letter(
                Role.valueOf(row.getString("role")),
                row.getLong("from_person_id"),
                row.getLong("to_person_id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("reason"));
        return new Delegation(
                row.getLong("id"),
                letter,
                named(row, letter.from(), "from"),
                named(row, letter.to(), "to"),
                named(row, row.getLong("written_by"), "writer"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Named named(ResultSet row, long id, String part) throws SQLException {
        return new Named(id, row.getString(part + "_name"), row.getString(part + "_position"));
    }
}
