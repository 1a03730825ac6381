package org.houserules.checklists.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.houserules.checklists.Looks;
import org.houserules.checklists.PrivacyList;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredLooks implements Looks {
    private static final String HERE = """
            person.owner_id = :owner and (person.left_on is null or person.left_on >= :today)
              and (person.joined_on is null or person.joined_on <= :today)
            """;

    private final JdbcClient database;
    private final Readings readings;

    StoredLooks(JdbcClient database, Readings readings) {
        this.database = database;
        this.readings = readings;
    }

    @Override
    public Map<String, LocalDate> of(long owner, long person) {
        Map<String, LocalDate> days = new HashMap<>();
        database.sql("select list, looked_on from privacy_look where owner_id = ? and person_id = ?")
                .params(owner, person)
                .query(row -> {
                    days.put(row.getString("list"), row.getObject("looked_on", LocalDate.class));
                });
        return days;
    }

    @Override
    public void keep(long owner, long person, String list, LocalDate on) {
        database.sql("""
                        insert into privacy_look (owner_id, person_id, list, looked_on) values (?, ?, ?, ?)
                        on conflict (owner_id, person_id, list) do update set looked_on = excluded.looked_on
                        """).params(owner, person, list, on).update();
    }

    @Override
    public int months(long owner) {
        return database.sql("select months from privacy_pause where owner_id = ?")
                .param(owner)
                .query(Integer.class)
                .optional()
                .orElse(USUAL_MONTHS);
    }

    @Override
    public void keepMonths(long owner, int months, long by, Instant at) {
        database.sql("""
                        insert into privacy_pause (owner_id, months, changed_by, changed_at) values (?, ?, ?, ?)
                        on conflict (owner_id) do update
                        set months = excluded.months, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """).params(owner, months, by, at.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public Reading<Mine> mine(long owner, long person) {
        return readings.of(
                """
                        select max(looked_on) filter (where list = :general) as general, min(looked_on) as oldest,
                          coalesce((select months from privacy_pause where owner_id = :owner), :usual) as months
                        from privacy_look where owner_id = :owner and person_id = :person
                        """,
                Map.of("general", PrivacyList.GENERAL, "owner", owner, "person", person, "usual", USUAL_MONTHS),
                (row, number) -> new Mine(day(row, "general"), day(row, "oldest"), row.getInt("months")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    @Override
    public Map<String, Integer> since(long owner, LocalDate since, LocalDate today) {
        Map<String, Integer> counts = new HashMap<>();
        database.sql("""
                        select look.list, count(*) as people from privacy_look look
                        join person on person.id = look.person_id
                        where look.owner_id = :owner and look.looked_on >= :since and
                        """ + HERE + " group by look.list")
                .param("owner", owner)
                .param("since", since)
                .param("today", today)
                .query(row -> {
                    counts.put(row.getString("list"), row.getInt("people"));
                });
        return counts;
    }

    @Override
    public int people(long owner, LocalDate today) {
        return database.sql("select count(*) from person where " + HERE)
                .param("owner", owner)
                .param("today", today)
                .query(Integer.class)
                .single();
    }
}
