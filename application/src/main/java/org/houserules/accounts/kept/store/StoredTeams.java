package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.kept.TeamDays;
import org.houserules.accounts.kept.TeamDays.Place;
import org.houserules.accounts.kept.Teams;
import org.houserules.people.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class StoredTeams implements Teams {
    private static final long ALL = 0;

    private final JdbcClient database;

    StoredTeams(JdbcClient database) {
        this.database = database;
    }

    @Override
    public TeamDays ofAll(long owner, LocalDate from, LocalDate until) {
        return new TeamDays(teams(owner, ALL, from), away(owner, ALL, from, until));
    }

    @Override
    public TeamDays of(long owner, long account, LocalDate from, LocalDate until) {
        return new TeamDays(teams(owner, account, from), away(owner, account, from, until));
    }

    /** A person who may not be seen from here any more counts as not known. */
    private Map<Long, List<Place>> teams(long owner, long account, LocalDate from) {
        Map<Long, List<Place>> teams = new HashMap<>();
        database.sql("""
                        select m.account_id, m.person_id, m.part, m.from_day, m.until_day, p.id is not null as known,
                          coalesce(p.given_name || ' ' || p.family_name, 'Somebody who is not known here') as name,
                          p.joined_on, p.left_on
                        from account_member m left join person p on p.id = m.person_id
                        where m.owner_id = :owner and (:account = 0 or m.account_id = :account)
                          and (m.until_day is null or m.until_day >= :from)
                        order by m.account_id, p.family_name, m.id
                        """)
                .param("owner", owner)
                .param("account", account)
                .param("from", from)
                .query((row, number) -> Map.entry(row.getLong("account_id"), place(row)))
                .list()
                .forEach(place -> teams.computeIfAbsent(place.getKey(), id -> new ArrayList<>())
                        .add(place.getValue()));
        return teams;
    }

    private static Place place(ResultSet row) throws SQLException {
        Period inTeam = new Period(day(row, "from_day"), day(row, "until_day"));
        Optional<Period> here = row.getBoolean("known")
                ? Optional.of(new Period(day(row, "joined_on"), day(row, "left_on")))
                : Optional.empty();
        return new Place(
                row.getLong("person_id"), row.getString("name"), Part.valueOf(row.getString("part")), inTeam, here);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private Map<Long, List<Period>> away(long owner, long account, LocalDate from, LocalDate until) {
        Map<Long, List<Period>> away = new HashMap<>();
        database.sql("""
                        select a.person_id, a.from_day, a.until_day from absence a
                        where a.owner_id = :owner and a.until_day >= :from and a.from_day <= :until
                          and exists (select from account_member m where m.owner_id = :owner
                            and m.person_id = a.person_id and (:account = 0 or m.account_id = :account))
                        """)
                .param("owner", owner)
                .param("account", account)
                .param("from", from)
                .param("until", until)
                .query((row, number) ->
                        Map.entry(row.getLong("person_id"), new Period(day(row, "from_day"), day(row, "until_day"))))
                .list()
                .forEach(days -> away.computeIfAbsent(days.getKey(), id -> new ArrayList<>())
                        .add(days.getValue()));
        return away;
    }
}
