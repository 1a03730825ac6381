package org.houserules.authorisations.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.authorisations.Entry;
import org.houserules.authorisations.Entry.Cited;
import org.houserules.authorisations.Register;
import org.houserules.authorisations.Wanted;
import org.houserules.authorisations.WrittenAuthorisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredRegister implements Register {
    private static final String DAY = "day";
    private static final String OWNER = "owner";
    private static final String PERSON = "person";
    private static final String UNTIL = "until";

    /** Each with the day from which another holds in its place, if one does. A leaver's ends with their last day. */
    private static final String ENTRIES = """
            select a.id, a.person_id, array_to_string(a.platforms, ',') as platforms, a.may_post, a.in_work_time,
                   a.trained_on, a.from_day, least(a.until_day, p.left_on) as until_day, a.given_by, a.given_at, a.policy, a.policy_version, a.clause_ref,
                   a.replaces_id, a.taken_back_on, a.taken_back_reason, newer.from_day as replaced_from,
                   p.given_name || ' ' || p.family_name as name, p.position,
                   coalesce(g.given_name || ' ' || g.family_name, 'somebody') as giver,
                   coalesce(t.given_name || ' ' || t.family_name, 'somebody') as taker
            from authorisation a
            join person p on p.id = a.person_id
            left join person g on g.id = a.given_by
            left join person t on t.id = a.taken_back_by
            left join authorisation newer on newer.replaces_id = a.id
            where a.owner_id = :owner
            """;

    private static final String OVER = """
            coalesce(a.taken_back_on <= :day, false) or coalesce(newer.from_day <= :day, false)
              or coalesce(least(a.until_day, p.left_on) < :day, false)
            """;

    private final JdbcClient database;

    StoredRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<WrittenAuthorisation> of(long person, LocalDate day) {
        return database.sql("""
                        select a.id, a.person_id, array_to_string(a.platforms, ',') as platforms, a.may_post,
                               a.in_work_time, a.trained_on, a.from_day,
                               least(a.until_day, p.left_on) as until_day, a.given_by
                        from authorisation a
                        left join person p on p.id = a.person_id
                        where a.person_id = :person and a.from_day <= :day
                          and (a.taken_back_on is null or a.taken_back_on > :day)
                          and not exists (
                            select from authorisation newer where newer.replaces_id = a.id and newer.from_day <= :day)
                        order by coalesce(least(a.until_day, p.left_on) >= :day, true) desc, a.id desc
                        limit 1
                        """)
                .param(PERSON, person)
                .param(DAY, day)
                .query((row, number) -> AuthorisationRow.authorisation(row))
                .optional();
    }

    @Override
    public long add(
            long owner, Wanted wanted, long givenBy, Instant at, Optional<Cited> cited, Optional<Long> replaces) {
        return database.sql("""
                        insert into authorisation (owner_id, person_id, platforms, may_post, in_work_time, trained_on,
                          from_day, until_day, given_by, given_at, policy, policy_version, clause_ref, replaces_id)
                        values (?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(owner)
                .param(wanted.person())
                .param(wanted.platforms().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param(wanted.mayPost())
                .param(wanted.inWorkTime())
                .param(wanted.trained().orElse(null))
                .param(wanted.from())
                .param(wanted.until().orElse(null))
                .param(givenBy)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(cited.map(Cited::policy).orElse(null))
                .param(cited.map(Cited::version).orElse(null))
                .param(cited.map(Cited::ref).orElse(null))
                .param(replaces.orElse(null))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Entry> find(long owner, long id) {
        return database.sql(ENTRIES + " and a.id = :id")
                .param(OWNER, owner)
                .param("id", id)
                .query((row, number) -> AuthorisationRow.entry(row))
                .optional();
    }

    @Override
    public List<Entry> list(long owner, Part part, LocalDate day, Optional<Long> after, int most) {
        String which = switch (part) {
            case CURRENT -> "not (" + OVER + ")";
            case ENDING -> "not (" + OVER + """
                ) and newer.id is null and a.from_day <= :day and least(a.until_day, p.left_on) <= :day::date + 30""";
            case ENDED -> OVER;
        };
        return database.sql(ENTRIES + " and (" + which + """
                        ) and (:after::bigint is null or (p.family_name, p.given_name, a.id) > (
                            select q.family_name, q.given_name, b.id
                            from authorisation b join person q on q.id = b.person_id where b.id = :after::bigint))
                        order by p.family_name, p.given_name, a.id limit :most
                        """)
                .param(OWNER, owner)
                .param(DAY, day)
                .param("after", after.orElse(null))
                .param("most", most)
                .query((row, number) -> AuthorisationRow.entry(row))
                .list();
    }

    @Override
    public List<Entry> lockedOf(long owner, long person) {
        database.sql("select pg_advisory_xact_lock(hashtext('authorisation'), :person::int)")
                .param(PERSON, person)
                .query((row, number) -> true)
                .list();
        return of(owner, person);
    }

    @Override
    public List<Entry> of(long owner, long person) {
        return database.sql(ENTRIES + " and a.person_id = :person order by a.id desc")
                .param(OWNER, owner)
                .param(PERSON, person)
                .query((row, number) -> AuthorisationRow.entry(row))
                .list();
    }

    @Override
    public void takeBack(long owner, long id, LocalDate on, long by, String reason) {
        database.sql("""
                        update authorisation set taken_back_on = ?, taken_back_by = ?, taken_back_reason = ?
                        where owner_id = ? and id = ? and taken_back_on is null
                        """).params(on, by, reason, owner, id).update();
    }

    @Override
    public long ending(long owner, LocalDate from, LocalDate until) {
        return database.sql("""
                        select count(*) from authorisation a
                        where a.owner_id = :owner and a.until_day between :from and :until and a.taken_back_on is null
                          and not exists (select from authorisation newer where newer.replaces_id = a.id)
                        """)
                .param(OWNER, owner)
                .param("from", from)
                .param(UNTIL, until)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Candidate> candidates(long owner, LocalDate day) {
        return database.sql("""
                        select id, family_name || ', ' || given_name as name, position from person
                        where (joined_on is null or joined_on <= :day) and (left_on is null or left_on >= :day)
                        order by family_name, given_name, id
                        """)
                .param(DAY, day)
                .query((row, number) ->
                        new Candidate(row.getLong("id"), row.getString("name"), row.getString("position")))
                .list();
    }

    @Override
    public List<Long> authors(long owner, LocalDate day) {
        return database.sql("""
                        select distinct a.person_id from authorisation a
                        left join person p on p.id = a.person_id
                        left join authorisation newer on newer.replaces_id = a.id
                        where a.owner_id = :owner and a.may_post and a.from_day <= :day and not (
                        """ + OVER + ") order by 1")
                .param(OWNER, owner)
                .param(DAY, day)
                .query(Long.class)
                .list();
    }

    @Override
    public List<LocalDate> changes(long owner, LocalDate from, LocalDate until) {
        return database.sql("""
                        select distinct day from authorisation a left join person p on p.id = a.person_id,
                          unnest(array[a.from_day, a.until_day + 1, a.taken_back_on, p.left_on + 1]) as day
                        where a.owner_id = :owner and day between :from and :until
                        order by day
                        """)
                .param(OWNER, owner)
                .param("from", from)
                .param(UNTIL, until)
                .query(LocalDate.class)
                .list();
    }
}
