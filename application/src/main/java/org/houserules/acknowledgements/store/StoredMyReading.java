package org.houserules.acknowledgements.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houserules.acknowledgements.Asking;
import org.houserules.acknowledgements.MyReading;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.people.Period;
import org.springframework.stereotype.Repository;

/** Says of one person what {@link Covered} says of all: a page of work cannot afford to ask for everybody. */
@Repository
class StoredMyReading implements MyReading {
    private static final String MINE = """
            select asking.*, in_force.version, coalesce(clock.begins_on, :today) as begins_on, done.on_day, me.left_on,
              asking.id is not null and (me.joined_on is null or me.joined_on <= :today)
                and (me.left_on is null or me.left_on >= :today)
                and (me.owner_id = :owner and me.kind = any(asking.kinds)
                  or exists (select from role_held held where held.owner_id = :owner and held.person_id = me.id
                    and held.role = any(asking.roles) and held.from_day <= :today
                    and (held.until_day is null or held.until_day >= :today))) as asked,
              array(select from_day from absence where owner_id = :owner and person_id = me.id
                and until_day >= clock.begins_on order by id) as away_from,
              array(select until_day from absence where owner_id = :owner and person_id = me.id
                and until_day >= clock.begins_on order by id) as away_until
            from person me
            left join lateral (select id, from_day, due_day, kinds, roles, why from acknowledgement_asking
              where owner_id = :owner and from_day <= :today order by from_day desc, id desc limit 1) asking on true
            left join lateral (select version from policy_adoption
              where owner_id = :owner and adopted_on <= :today order by adopted_on desc, id desc limit 1) in_force on true
            left join acknowledgement_clock clock on clock.asking_id = asking.id and clock.person_id = me.id
            left join acknowledgement done on done.owner_id = :owner and done.asking_id = asking.id
              and done.person_id = me.id and done.taken_back_at is null
            where me.id = :me
            """;

    private final Readings readings;

    StoredMyReading(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Reading<Found> of(long owner, long person, LocalDate today) {
        return readings.of(MINE, Map.of("owner", owner, "me", person, "today", today), StoredMyReading::found);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        Optional<Asking> asking = row.getLong("id") == 0 ? Optional.empty() : Optional.of(Lists.asking(row));
        return new Found(
                asking,
                row.getBoolean("asked"),
                row.getObject("begins_on", LocalDate.class),
                away(row),
                Lists.day(row, "on_day"),
                Optional.ofNullable(row.getString("version")).orElse(""),
                Lists.day(row, "left_on"));
    }

    private static List<Period> away(ResultSet row) throws SQLException {
        Date[] from = (Date[]) row.getArray("away_from").getArray();
        Date[] until = (Date[]) row.getArray("away_until").getArray();
        return IntStream.range(0, from.length)
                .mapToObj(i -> Period.of(from[i].toLocalDate(), until[i].toLocalDate()))
                .toList();
    }
}
