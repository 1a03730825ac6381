package org.houserules.acknowledgements.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.acknowledgements.Leavers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredLeavers implements Leavers {
    private static final String SELECT = """
            select person.id, person.given_name, person.given_name || ' ' || person.family_name as name, person.email,
              person.left_on, array(select told.how from leaver_told told where told.owner_id = person.owner_id
                and told.person_id = person.id and told.leaves_on = person.left_on) as told
            from person where person.owner_id = :owner and person.left_on is not null
            """;

    private final JdbcClient database;

    StoredLeavers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Leaver> between(long owner, LocalDate first, LocalDate last) {
        return database.sql(SELECT
                        + " and person.left_on between :first and :last order by person.left_on desc, name, person.id")
                .param("owner", owner)
                .param("first", first)
                .param("last", last)
                .query(StoredLeavers::leaver)
                .list();
    }

    @Override
    public Optional<Leaver> find(long owner, long person) {
        return database.sql(SELECT + " and person.id = :person")
                .param("owner", owner)
                .param("person", person)
                .query(StoredLeavers::leaver)
                .optional();
    }

    private static Leaver leaver(ResultSet row, int number) throws SQLException {
        Set<How> told = EnumSet.noneOf(How.class);
        Lists.words(row, "told").forEach(how -> told.add(How.valueOf(how)));
        return new Leaver(
                row.getLong("id"),
                row.getString("given_name"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")).filter(address -> !address.isBlank()),
                row.getObject("left_on", LocalDate.class),
                told);
    }

    @Override
    public boolean told(long owner, long person, LocalDate leaves, How how, Optional<Long> by, Instant at) {
        return database.sql("""
                        insert into leaver_told (owner_id, person_id, leaves_on, how, told_by, told_at)
                        values (:owner, :person, :leaves, :how, :by, :at) on conflict do nothing
                        """)
                        .param("owner", owner)
                        .param("person", person)
                        .param("leaves", leaves)
                        .param("how", how.name())
                        .param("by", by.orElse(null))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
