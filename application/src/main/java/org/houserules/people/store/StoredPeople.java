package org.houserules.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.People;
import org.houserules.people.Person;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPeople implements People {
    private static final String LIST = """
            select p.*, p.owner_id = :owner as ofThisSchool,
              (select string_agg(distinct held.role, ',') from role_held held
                where held.owner_id = :owner and held.person_id = p.id
                  and held.from_day <= :today and (held.until_day is null or held.until_day >= :today)) as roles,
              (select max(away.until_day) from absence away
                where away.owner_id = :owner and away.person_id = p.id
                  and away.from_day <= :today and away.until_day >= :today) as away_until
            from person p
            where (p.owner_id = :owner or exists (select from role_held held
                where held.owner_id = :owner and held.person_id = p.id
                  and (held.until_day is null or held.until_day >= :today)))
              and coalesce(p.left_on < :today, false) = :left
              and (:kind = '' or p.kind = :kind)
              and (:role = '' or exists (select from role_held held
                where held.owner_id = :owner and held.person_id = p.id and held.role = :role
                  and held.from_day <= :today and (held.until_day is null or held.until_day >= :today)))
              and position(lower(:words)
                in lower(p.given_name || ' ' || p.family_name || ' ' || p.position || ' ' || coalesce(p.email, ''))) > 0
              and (:after = 0 or (lower(p.family_name), lower(p.given_name), p.id)
                > (select lower(last.family_name), lower(last.given_name), last.id from person last where last.id = :after))
            order by lower(p.family_name), lower(p.given_name), p.id
            limit :most
            """;

    private final JdbcClient database;

    StoredPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Person> find(long id) {
        return database.sql("select * from person where id = ?")
                .param(id)
                .query((row, number) -> new Person(row.getLong("id"), row.getLong("owner_id"), details(row)))
                .optional();
    }

    @Override
    public List<Listed> list(Search search, Optional<Long> after, int most) {
        return database.sql(LIST)
                .param("owner", search.owner())
                .param("today", search.today())
                .param("left", search.left())
                .param("kind", search.kind().map(PersonKind::name).orElse(""))
                .param("role", search.role().map(Role::name).orElse(""))
                .param("words", search.words())
                .param("after", after.orElse(0L))
                .param("most", most)
                .query(StoredPeople::listed)
                .list();
    }

    @Override
    public long add(long owner, Person.Details details) {
        return with(details, database.sql("""
                        insert into person (owner_id, given_name, family_name, position, email, kind, line_manager_id,
                          joined_on, left_on)
                        values (:owner, :given, :family, :position, :email, :kind, :manager, :joined, :left) returning id
                        """))
                .param("owner", owner)
                .query(Long.class)
                .single();
    }

    @Override
    public void change(long id, Person.Details details) {
        with(details, database.sql("""
                        update person set given_name = :given, family_name = :family, position = :position,
                          email = :email, kind = :kind, line_manager_id = :manager, joined_on = :joined, left_on = :left
                        where id = :id
                        """)).param("id", id).update();
    }

    private static JdbcClient.StatementSpec with(Person.Details details, JdbcClient.StatementSpec statement) {
        return statement
                .param("given", details.givenName())
                .param("family", details.familyName())
                .param("position", details.position())
                .param("email", details.email().orElse(null))
                .param("kind", details.kind().name())
                .param("manager", details.lineManager().orElse(null))
                .param("joined", details.joined().orElse(null))
                .param("left", details.left().orElse(null));
    }

    private static Person.Details details(ResultSet row) throws SQLException {
        return new Person.Details(
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("position"),
                Optional.ofNullable(row.getString("email")),
                PersonKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("line_manager_id", Long.class)),
                day(row, "joined_on"),
                day(row, "left_on"));
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        Person.Details details = details(row);
        return new Listed(
                row.getLong("id"),
                details.name(),
                details.position(),
                details.email(),
                details.kind(),
                roles(row.getString("roles")),
                details.joined(),
                details.left(),
                day(row, "away_until"),
                row.getBoolean("ofThisSchool"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Set<Role> roles(@Nullable String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            Arrays.stream(names.split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }
}
