package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.Member.Part;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;

/** A school with a policy that wants two administrators and one moderator, a post every month, and held comments. */
public final class KeptStage {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);
    private static final String POLICY = """
            format: 1
            id: invented
            title: An invented policy
            organisation: An invented school
            version: 1
            covers: [staff]
            roles: {headteacher: Headteacher}
            approval: {posts: [headteacher], accounts: [headteacher]}
            clauses:
              - id: cover
                ref: "9"
                audience: [staff]
                force: must
                says: Accounts are looked after.
                controls:
                  coverage: {administrators: 2, moderators: 1}
                  not-neglected: {days: 30}
                  comments-held: {}
            """;

    private final TestHouse house;
    public final Owner school;
    public final long head;
    public final long account;

    public KeptStage(TestHouse house, String name) {
        this(house, house.school(name));
    }

    public KeptStage(TestHouse house, Owner school) {
        this.house = house;
        this.school = school;
        this.head = house.person(school, "Harper Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        this.account = account("School Facebook page", "FACEBOOK");
    }

    /** Three administrators and a moderator, a post of last week, comments held. */
    public KeptStage wellKept() {
        adopt();
        join(teacher("Sam Demo"), Part.ADMINISTRATOR);
        join(teacher("Noor Demo"), Part.ADMINISTRATOR);
        join(teacher("Bo Demo"), Part.MODERATOR);
        posted(TODAY.minusDays(7));
        seen(Observation.State.AS_WANTED, "Comments wait until somebody shows them.");
        justRead();
        return this;
    }

    /** So that no round of the house itself goes out to read it. */
    private void justRead() {
        inside(() -> {
            house.room(Observations.class)
                    .couldRead(
                            school.id(),
                            account,
                            Observation.How.FOUND_ON_PAGE,
                            house.clock().instant());
            return true;
        });
    }

    public void adopt() {
        adopt(POLICY, "digest-of-kept");
    }

    /** A policy that wants an account to be looked after, and says no number. */
    public void adoptWithoutNumbers() {
        String words = POLICY.lines()
                .filter(line -> !line.contains("coverage:") && !line.contains("not-neglected:"))
                .collect(Collectors.joining("\n"));
        adopt(words, "digest-without-numbers");
    }

    private void adopt(String words, String digest) {
        Adopted adopted = new Adopted("invented", "1", words, digest, LONG_AGO);
        inside(() -> house.room(Adoptions.class).add(school.id(), adopted, head, Instant.EPOCH));
    }

    public long account(String name, String platform) {
        return inside(() -> house.sql("""
                        insert into account (owner_id, name, platform, audience, pupils_contribute, address, official_from)
                        values (?, ?, ?, 'PUBLIC', false, 'https://www.example.org/page', ?) returning id
                        """)
                .params(school.id(), name, platform, LONG_AGO)
                .query(Long.class)
                .single());
    }

    public long teacher(String name) {
        return house.person(school, name, PersonKind.TEACHER);
    }

    public void join(long person, Part part) {
        joinOf(account, person, part);
    }

    public void joinOf(long other, long person, Part part) {
        inside(() -> house.sql("""
                        insert into account_member (owner_id, account_id, person_id, part, from_day) values (?, ?, ?, ?, ?)
                        """)
                .params(school.id(), other, person, part.name(), LONG_AGO)
                .update());
    }

    public long person(String given) {
        return inside(() -> house.sql("select id from person where owner_id = ? and given_name = ?")
                .params(school.id(), given)
                .query(Long.class)
                .single());
    }

    public void away(long person, LocalDate from, LocalDate until) {
        inside(() -> house.sql("insert into absence (owner_id, person_id, from_day, until_day) values (?, ?, ?, ?)")
                .params(school.id(), person, from, until)
                .update());
    }

    public void leaves(long person, LocalDate last) {
        inside(() -> house.sql("update person set left_on = ? where id = ?")
                .params(last, person)
                .update());
    }

    public void posted(LocalDate day) {
        inside(() -> house.sql("""
                        with written as (
                          insert into post (owner_id, author_id, account_id, state, version, draft, created_at, changed_at)
                          values (:owner, :author, :account, 'PUBLISHED', 1, '{}', :at, :at) returning id),
                        sent as (
                          insert into post_version (owner_id, post_id, number, content, digest, policy_version, policy_digest,
                            verdict, made_by, made_at)
                          select :owner, id, 1, '{}', '', '', '', '{}', :author, :at from written)
                        insert into publication (owner_id, post_id, version, account_id, digest, marker, due_at, not_after, state,
                          next_try_at, published_at, created_at, changed_at, by_hand)
                        select :owner, id, 1, :account, '', 'marker-' || id, :at, :at, 'PUBLISHED', :at, :at, :at, :at, true
                        from written
                        """)
                .param("owner", school.id())
                .param("author", head)
                .param("account", account)
                .param("at", day.atTime(12, 0).atOffset(java.time.ZoneOffset.UTC))
                .update());
    }

    public void seen(Observation.State state, String words) {
        Observation seen = new Observation(
                Setting.COMMENTS_HELD,
                state,
                Observation.How.READ_FROM_PLATFORM,
                words,
                house.clock().instant(),
                Optional.empty(),
                Optional.empty());
        inside(() -> {
            house.room(Observations.class).keep(school.id(), account, seen, Optional.empty());
            return true;
        });
    }

    public void set(String column, Object value) {
        inside(() -> house.sql("update account set " + column + " = ? where id = ?")
                .params(value, account)
                .update());
    }

    public void review() {
        inScope(() -> {
            house.room(ReviewAccounts.class).review(school.id());
            return true;
        });
    }

    public Standing standing() {
        return inScope(() -> house.room(Standings.class).of(school.id(), account))
                .orElseThrow();
    }

    public <T> T inScope(java.util.function.Supplier<T> work) {
        return OwnerScope.call(Scope.of(school.id()), work::get);
    }

    public <T> T inside(java.util.function.Supplier<T> work) {
        return house.inside(school.id(), work);
    }

    public TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }
}
