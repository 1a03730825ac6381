package org.houserules.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class StoredWhoIsSignedIn implements WhoIsSignedIn {
    private static final String EVERYTHING = """
            with me as (
              select p.id, p.given_name || ' ' || p.family_name as name, p.position, p.kind, p.owner_id
              from person p join sign_in s on s.person_id = p.id
              where p.id = :person and s.disabled_at is null and (p.left_on is null or p.left_on >= :today)
                and (p.joined_on is null or p.joined_on <= :today)
            ), parts as (
              select owner_id, role, false as acting from role_held
              where person_id = :person and from_day <= :today and (until_day is null or until_day >= :today)
              union all
              select owner_id, role, true from delegation
              where to_person_id = :person and ended_at is null and from_day <= :today and until_day >= :today
            ), places as (
              select owner_id, role, acting from parts
              union all
              select owner_id, null, false from me
              union all
              select school.id, parts.role, parts.acting from parts
              join owner trust on trust.id = parts.owner_id and trust.kind = 'trust'
              join owner school on school.trust_id = trust.id
              where parts.role in ('TRUST_LEAD', 'TRUST_ADMINISTRATOR')
            )
            select me.name, me.position, me.kind, me.owner_id as home,
                   o.id, o.kind as owner_kind, o.name as owner_name, o.trust_id, places.role, places.acting
            from me, places join owner o on o.id = places.owner_id
            """;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StoredWhoIsSignedIn(JdbcClient database, TransactionTemplate transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<SignedIn> find(long person, Optional<Long> wanted) {
        List<Part> parts = OwnerScope.call(Scope.ofPerson(person), () -> read(person));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Owner> owners = parts.stream()
                .map(Part::owner)
                .distinct()
                .sorted(Comparator.comparing(Owner::name))
                .toList();
        Part me = parts.getFirst();
        Owner owner = one(owners, wanted)
                .or(() -> one(owners, Optional.of(me.home())))
                .orElseThrow();
        return Optional.of(new SignedIn(
                person,
                me.name(),
                me.position(),
                me.kind(),
                owner,
                roles(parts, owner.id(), false),
                roles(parts, owner.id(), true),
                owners));
    }

    private static Optional<Owner> one(List<Owner> owners, Optional<Long> id) {
        return owners.stream()
                .filter(owner -> id.filter(wanted -> wanted == owner.id()).isPresent())
                .findFirst();
    }

    private static Set<Role> roles(List<Part> parts, long owner, boolean acting) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        parts.stream()
                .filter(part -> part.owner().id() == owner && part.acting() == acting)
                .flatMap(part -> part.role().stream())
                .forEach(roles::add);
        return roles;
    }

    private List<Part> read(long person) {
        return transactions.execute(status -> database.sql(EVERYTHING)
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .query(StoredWhoIsSignedIn::part)
                .list());
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        Owner owner = StoredOwners.owner(row, "id", "owner_kind", "owner_name");
        return new Part(
                row.getString("name"),
                row.getString("position"),
                PersonKind.valueOf(row.getString("kind")),
                row.getLong("home"),
                owner,
                Optional.ofNullable(row.getString("role")).map(Role::valueOf),
                row.getBoolean("acting"));
    }

    /** One role at one place; without a role, that they belong there. */
    private record Part(
            String name,
            String position,
            PersonKind kind,
            long home,
            Owner owner,
            Optional<Role> role,
            boolean acting) {}
}
