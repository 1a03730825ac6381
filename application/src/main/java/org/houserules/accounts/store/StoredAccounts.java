package org.houserules.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.Member;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.OfficialAccount.Connection;
import org.houserules.accounts.Origin;
import org.houserules.accounts.Promise;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredAccounts implements AccountRegister {
    private static final String ACCOUNTS = """
            select id, owner_id, name, platform, audience, pupils_contribute, address, official_from, official_until,
                   site_address, site_user, site_password, purpose, unlisted, email, posts_every, evaluated_on, success,
                   closes_on, request_id, entered_because, closed_on
            from account
            """;

    private final JdbcClient database;
    private final Readings readings;

    StoredAccounts(JdbcClient database, Readings readings) {
        this.database = database;
        this.readings = readings;
    }

    @Override
    public List<OfficialAccount> all() {
        return every().list();
    }

    @Override
    public Reading<OfficialAccount> every() {
        return readings.of(ACCOUNTS + " order by lower(name), id", List.of(), (row, number) -> AccountRow.read(row));
    }

    @Override
    public Optional<OfficialAccount> find(long id) {
        return database.sql(ACCOUNTS + " where id = ?")
                .params(id)
                .query((row, number) -> AccountRow.read(row))
                .optional();
    }

    @Override
    public long add(long owner, AccountDetails details, Promise promise, Origin origin) {
        return database.sql("""
                        insert into account (owner_id, name, platform, audience, pupils_contribute, address,
                          official_from, official_until, purpose, unlisted, email, posts_every, evaluated_on, success,
                          closes_on, request_id, entered_because)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        owner,
                        details.name(),
                        details.platform().name(),
                        details.audience().name())
                .params(details.pupilsContribute(), details.address(), details.officialFrom())
                .param(details.officialUntil().orElse(null))
                .params(promise.purpose(), promise.unlisted())
                .param(promise.email().orElse(null))
                .param(promise.postsEvery().orElse(null))
                .param(promise.evaluatedOn().orElse(null))
                .param(promise.success())
                .param(promise.closesOn().orElse(null))
                .param(origin instanceof Origin.Requested signed ? signed.request() : null)
                .param(origin instanceof Origin.Earlier earlier ? earlier.reason() : "")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<OfficialAccount> lock(long id) {
        return database.sql(ACCOUNTS + " where id = ? for update")
                .params(id)
                .query((row, number) -> AccountRow.read(row))
                .optional();
    }

    @Override
    public void tellChange(long owner, long id, String words, long by, Instant at) {
        database.sql("""
                        insert into account_change (owner_id, account_id, words, changed_by, changed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(owner, id, words, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void change(long owner, long id, AccountDetails details) {
        database.sql("""
                        update account set name = ?, audience = ?, pupils_contribute = ?, address = ?,
                          official_from = ?, official_until = ?
                        where owner_id = ? and id = ?
                        """)
                .params(details.name(), details.audience().name(), details.pupilsContribute(), details.address())
                .param(details.officialFrom())
                .param(details.officialUntil().orElse(null))
                .params(owner, id)
                .update();
    }

    @Override
    public void connect(long owner, long id, Optional<Connection> connection) {
        database.sql("""
                        update account set site_address = ?, site_user = ?, site_password = ?::bytea
                        where owner_id = ? and id = ?
                        """)
                .param(connection.map(Connection::address).orElse(null))
                .param(connection.map(Connection::name).orElse(null))
                .param(connection.map(Connection::sealedPassword).orElse(null))
                .params(owner, id)
                .update();
    }

    @Override
    public List<Member> team(long owner, long account) {
        return database.sql("""
                        select m.id, m.account_id, m.person_id, m.part, m.from_day, least(m.until_day, p.left_on) as until_day,
                               p.given_name || ' ' || p.family_name as name
                        from account_member m join person p on p.id = m.person_id
                        where m.owner_id = ? and m.account_id = ?
                          and coalesce(least(m.until_day, p.left_on) >= m.from_day, true)
                        order by least(m.until_day, p.left_on) desc nulls first, m.part, p.family_name, m.id
                        """)
                .params(owner, account)
                .query((row, number) -> member(row))
                .list();
    }

    @Override
    public long join(long owner, long account, long person, Part part, LocalDate from, Optional<LocalDate> until) {
        return database.sql("""
                        insert into account_member (owner_id, account_id, person_id, part, from_day, until_day)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(owner, account, person, part.name(), from)
                .param(until.orElse(null))
                .query(Long.class)
                .single();
    }

    @Override
    public void leave(long owner, long member, LocalDate last) {
        database.sql("update account_member set until_day = ? where owner_id = ? and id = ?")
                .params(last, owner, member)
                .update();
    }

    @Override
    public List<Candidate> candidates(LocalDate day) {
        return database.sql("""
                        select id, family_name || ', ' || given_name || ' – ' || position as name from person
                        where (joined_on is null or joined_on <= :day) and (left_on is null or left_on >= :day)
                        order by family_name, given_name, id
                        """)
                .param("day", day)
                .query((row, number) -> new Candidate(row.getLong("id"), row.getString("name")))
                .list();
    }

    @Override
    public List<Long> administrators(long owner, LocalDate day) {
        return database.sql("""
                        select distinct m.person_id
                        from account_member m join account a on a.owner_id = m.owner_id and a.id = m.account_id
                          join person p on p.id = m.person_id
                        where m.owner_id = :owner and m.part = 'ADMINISTRATOR'
                          and m.from_day <= :day and (m.until_day is null or m.until_day >= :day)
                          and (p.left_on is null or p.left_on >= :day)
                          and a.official_from <= :day and (a.ended_on is null or a.ended_on >= :day)
                        order by 1
                        """)
                .param("owner", owner)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    @Override
    public List<LocalDate> changes(long owner, LocalDate from, LocalDate until) {
        return database.sql("""
                        select distinct day
                        from account_member m join account a on a.owner_id = m.owner_id and a.id = m.account_id
                          join person p on p.id = m.person_id,
                          unnest(array[m.from_day, m.until_day + 1, p.left_on + 1, a.official_from, a.ended_on + 1]) as day
                        where m.owner_id = :owner and m.part = 'ADMINISTRATOR' and day between :from and :until
                        order by day
                        """)
                .param("owner", owner)
                .param("from", from)
                .param("until", until)
                .query(LocalDate.class)
                .list();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getLong("person_id"),
                row.getString("name"),
                Part.valueOf(row.getString("part")),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
    }
}
