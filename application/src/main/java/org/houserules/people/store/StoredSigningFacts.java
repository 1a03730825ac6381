package org.houserules.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.people.Period;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SigningFacts;
import org.houserules.people.SigningFacts.ActingFor;
import org.houserules.people.SigningFacts.Away;
import org.houserules.people.SigningFacts.RoleOf;
import org.houserules.people.SigningFacts.Somebody;
import org.houserules.people.SigningRegister;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

@Repository
class StoredSigningFacts implements SigningRegister {
    /** People of the school, and those of others who hold a role here or act for somebody here. */
    private static final String PEOPLE = """
            select p.id, p.given_name || ' ' || p.family_name as name, p.kind, p.line_manager_id, p.joined_on, p.left_on
            from person p
            where (p.left_on is null or p.left_on >= :from) and (p.joined_on is null or p.joined_on <= :until)
              and (p.owner_id = :owner
                or exists (select from role_held held where held.person_id = p.id and held.owner_id = :owner)
                or exists (select from delegation given where given.to_person_id = p.id and given.owner_id = :owner))
            order by lower(p.family_name), lower(p.given_name), p.id
            """;

    private static final String DATED = """
            select 'role' as what, person_id, null::bigint as to_person_id, role, from_day, until_day
            from role_held
            where owner_id = :owner and from_day <= :until and (until_day is null or until_day >= :from)
            union all
            select 'away', person_id, null, null, from_day, until_day
            from absence where owner_id = :owner and from_day <= :until and until_day >= :from
            union all
            select 'acting', from_person_id, to_person_id, role, from_day, until_day
            from delegation
            where owner_id = :owner and ended_at is null and from_day <= :until and until_day >= :from
            """;

    private final Readings readings;

    StoredSigningFacts(Readings readings) {
        this.readings = readings;
    }

    @Override
    public SigningFacts facts(long owner, LocalDate from, LocalDate until) {
        List<Somebody> people = people(owner, from, until).list();
        List<Dated> dated = dated(owner, from, until).list();
        return new SigningFacts(people, of(RoleOf.class, dated), of(Away.class, dated), of(ActingFor.class, dated));
    }

    @Override
    public Stream<Reading<?>> readings(long owner, LocalDate from, LocalDate until) {
        return Stream.of(people(owner, from, until), dated(owner, from, until));
    }

    private Reading<Somebody> people(long owner, LocalDate from, LocalDate until) {
        return asked(PEOPLE, StoredSigningFacts::somebody, owner, from, until);
    }

    private Reading<Dated> dated(long owner, LocalDate from, LocalDate until) {
        return asked(DATED, StoredSigningFacts::dated, owner, from, until);
    }

    private <T> Reading<T> asked(String sql, RowMapper<T> row, long owner, LocalDate from, LocalDate until) {
        return readings.of(sql, Map.of("owner", owner, "from", from, "until", until), row);
    }

    private static Somebody somebody(ResultSet row, int number) throws SQLException {
        return new Somebody(
                row.getLong("id"),
                row.getString("name"),
                PersonKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("line_manager_id", Long.class)),
                period(row, "joined_on", "left_on"));
    }

    private static Period period(ResultSet row, String from, String until) throws SQLException {
        return new Period(
                Optional.ofNullable(row.getObject(from, LocalDate.class)),
                Optional.ofNullable(row.getObject(until, LocalDate.class)));
    }

    private static Dated dated(ResultSet row, int number) throws SQLException {
        long person = row.getLong("person_id");
        Period when = period(row, "from_day", "until_day");
        Object fact = switch (row.getString("what")) {
            case "role" -> new RoleOf(person, Role.valueOf(row.getString("role")), when);
            case "away" -> new Away(person, when);
            default -> new ActingFor(person, row.getLong("to_person_id"), Role.valueOf(row.getString("role")), when);
        };
        return new Dated(fact);
    }

    private static <T> List<T> of(Class<T> type, List<Dated> dated) {
        return dated.stream()
                .map(Dated::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private record Dated(Object fact) {}
}
