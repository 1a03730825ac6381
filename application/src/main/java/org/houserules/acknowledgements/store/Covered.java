package org.houserules.acknowledgements.store;

import java.time.LocalDate;
import org.houserules.acknowledgements.Asking;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Whom an asking concerns on a day: the one place that says so in SQL. */
final class Covered {
    /** A table {@code covered} of ids of people. */
    static final String COVERED = """
            covered as (
              select person.id from person
              where person.owner_id = :owner and person.kind = any(:kinds)
                and (person.joined_on is null or person.joined_on <= :today)
                and (person.left_on is null or person.left_on >= :today)
              union
              select person.id from role_held held join person on person.id = held.person_id
              where held.owner_id = :owner and held.role = any(:roles)
                and held.from_day <= :today and (held.until_day is null or held.until_day >= :today)
                and (person.joined_on is null or person.joined_on <= :today)
                and (person.left_on is null or person.left_on >= :today))
            """;

    private Covered() {}

    static StatementSpec with(StatementSpec statement, long owner, Asking asking, LocalDate today) {
        return statement
                .param("owner", owner)
                .param("kinds", Lists.names(asking.readers().kinds()))
                .param("roles", Lists.names(asking.readers().roles()))
                .param("asking", asking.id())
                .param("today", today);
    }
}
