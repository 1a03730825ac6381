package org.houserules.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an owner's trail, newest first. */
@Component
@Transactional(readOnly = true)
public class ReadTrail {
    private final JdbcClient database;
    private final Clock clock;

    ReadTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One row. @param who did it; absent when the system did, or when their name is not known at this school */
    public record Row(
            long number,
            Instant at,
            Optional<Long> person,
            Optional<String> who,
            String action,
            String kind,
            long subject,
            Optional<String> clause,
            Map<String, String> details) {}

    /** Which rows. @param before only those with lower numbers; the days include both ends */
    public record Wanted(
            Optional<Long> person,
            Optional<String> kind,
            Optional<String> action,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<Long> before) {
        public Wanted before(long number) {
            return new Wanted(person, kind, action, from, until, Optional.of(number));
        }
    }

    /** Somebody whose name is known at this school. */
    public record Name(long id, String name) {}

    public List<Row> rows(long owner, Wanted wanted, int most) {
        List<String> where = new ArrayList<>(List.of("e.owner_id = ?"));
        List<Object> values = new ArrayList<>(List.of(owner));
        narrow(where, values, "e.person_id = ?", wanted.person());
        narrow(where, values, "e.kind = ?", wanted.kind());
        narrow(where, values, "e.action = ?", wanted.action());
        narrow(where, values, "e.at >= ?", wanted.from().map(this::start));
        narrow(where, values, "e.at < ?", wanted.until().map(day -> start(day.plusDays(1))));
        narrow(where, values, "e.number < ?", wanted.before());
        values.add(most);
        return database.sql("""
                        select e.number, e.at, e.person_id, p.given_name || ' ' || p.family_name as who,
                          e.action, e.kind, e.subject_id, e.clause, e.payload
                        from trail_event e left join person p on p.id = e.person_id
                        where %s order by e.number desc limit ?
                        """.formatted(String.join(" and ", where)))
                .params(values)
                .query((row, number) -> row(row))
                .list();
    }

    public List<Name> people() {
        return database.sql("select id, given_name || ' ' || family_name from person order by family_name, given_name")
                .query((row, number) -> new Name(row.getLong(1), row.getString(2)))
                .list();
    }

    private static void narrow(List<String> where, List<Object> values, String condition, Optional<?> value) {
        value.ifPresent(given -> {
            where.add(condition);
            values.add(given);
        });
    }

    private Object start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("person_id", Long.class)),
                Optional.ofNullable(row.getString("who")),
                row.getString("action"),
                row.getString("kind"),
                row.getLong("subject_id"),
                Optional.ofNullable(row.getString("clause")),
                Optional.ofNullable(row.getString("payload")).map(Payload::read).orElse(Map.of()));
    }
}
