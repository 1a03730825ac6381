package org.houserules.accounts.kept;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.jobs.Jobs;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the nightly review takes for 500, 1,000 and 2,000 accounts, and how the trust's page of 200 schools with 2,000
 * accounts stands against the bare page. No test: run by bench/accounts.
 */
final class AccountsSpeed {
    private static final int ACCOUNTS = 10;
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 200;

    private final TestHouse house = TestHouse.start();
    private final Owner trust = house.room(Owners.class).add(Owner.Kind.TRUST, "A trust", Optional.empty());
    private final List<Long> schools = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        new AccountsSpeed().measure();
        System.exit(0);
    }

    private void measure() throws Exception {
        String policy = Files.readString(Path.of(Home.FOLDER.toString(), "policies", "stockham", "policy.yaml"));
        grow(10, policy);
        night();
        for (int accounts : List.of(500, 1_000, 2_000)) {
            grow(accounts / ACCOUNTS, policy);
            double first = night();
            double again = Math.min(night(), night());
            System.out.printf(
                    "review of %d accounts: first %.1f s, again %.1f s, %.2f ms an account%n",
                    accounts, first / 1e3, again / 1e3, again / accounts);
        }
        page();
    }

    private double night() {
        long begin = System.nanoTime();
        house.room(Jobs.class).run(ReviewTimes.NIGHTLY);
        return (System.nanoTime() - begin) / 1e6;
    }

    private void page() {
        house.person(trust, "Terry Demo", PersonKind.OFFICE_STAFF, Role.TRUST_ADMINISTRATOR);
        TestBrowser terry = house.signedIn(TestHouse.signInName(trust, "Terry Demo"));
        List<String> pages =
                List.of("/bare", "/trust/accounts", "/trust/accounts?state=COVER", "/trust/accounts?page=20");
        List<List<Long>> times =
                pages.stream().<List<Long>>map(page -> new ArrayList<>()).toList();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < pages.size(); i++) {
                long begin = System.nanoTime();
                terry.open(pages.get(i));
                if (round >= 0) {
                    times.get(i).add(System.nanoTime() - begin);
                }
            }
        }
        double bare = median(times.getFirst());
        for (int i = 0; i < pages.size(); i++) {
            System.out.printf(
                    "%s %.1f ms, %.2f × bare%n", pages.get(i), median(times.get(i)), median(times.get(i)) / bare);
        }
    }

    private static double median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2) / 1e6;
    }

    /** Until there are as many schools. */
    private void grow(int count, String policy) {
        List<Long> fresh = new ArrayList<>();
        while (schools.size() + fresh.size() < count) {
            String name = "School " + (schools.size() + fresh.size());
            fresh.add(house.room(Owners.class)
                    .add(Owner.Kind.SCHOOL, name, Optional.of(trust.id()))
                    .id());
        }
        OwnerScope.run(
                new Scope(new HashSet<>(fresh), Optional.empty()),
                () -> house.room(TransactionTemplate.class)
                        .executeWithoutResult(status -> fresh.forEach(school -> fill(school, policy))));
        schools.addAll(fresh);
    }

    private void fill(long school, String policy) {
        long head = house.sql("""
                        with somebody as (
                          insert into person (owner_id, given_name, family_name, position, kind, joined_on)
                          select :school, 'Given' || n, 'Family', 'Teacher', 'TEACHER', '2020-09-01' from generate_series(1, 8) n
                          returning id)
                        select min(id) from somebody
                        """).param("school", school).query(Long.class).single();
        Adopted adopted = new Adopted("stockham", "2016-09", policy, "digest-of-speed", LocalDate.of(2026, 9, 1));
        house.room(Adoptions.class).add(school, adopted, head, Instant.EPOCH);
        for (String statement : List.of("""
                insert into account (owner_id, name, platform, audience, pupils_contribute, address, official_from, evaluated_on)
                select :school, 'Account ' || n, 'FACEBOOK', 'PUBLIC', false, 'https://www.example.org/' || n, '2026-09-01',
                  date '2026-10-01' + n * 10 from generate_series(1, 10) n
                """, """
                insert into account_member (owner_id, account_id, person_id, part, from_day)
                select :school, a.id, p.id, case when p.id % 2 = 0 then 'ADMINISTRATOR' else 'MODERATOR' end, '2026-09-01'
                from account a join person p on p.owner_id = a.owner_id and (p.id + a.id) % 2 = 0 where a.owner_id = :school
                """, """
                insert into absence (owner_id, person_id, from_day, until_day)
                select :school, id, '2026-12-07', '2026-12-11' from person where owner_id = :school and id % 3 = 0
                """)) {
            house.sql(statement).param("school", school).update();
        }
    }
}
