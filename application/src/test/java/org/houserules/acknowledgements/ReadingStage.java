package org.houserules.acknowledgements;

import java.time.LocalDate;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.Jobs;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.houserules.policy.AdoptPolicy;
import org.houserules.policy.Offer;
import org.houserules.policy.PolicyAdopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.springframework.transaction.support.TransactionTemplate;

/** A school with two heads, an office and a teacher, which adopts a policy whenever a test wants it. */
final class ReadingStage {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    final TestHouse house;
    final Owner school;
    final long harper;
    final long avery;

    ReadingStage(TestHouse house, Owner school) {
        this.house = house;
        this.school = school;
        this.harper =
                house.person(school, "Harper Demo", PersonKind.TEACHER, Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER);
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER);
        house.person(school, "Olive Demo", PersonKind.OFFICE_STAFF, Role.OFFICE);
        this.avery = house.person(school, "Avery Demo", PersonKind.TEACHER);
    }

    ReadingStage(TestHouse house) {
        this(house, house.school("Willowbrook Primary"));
    }

    TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    /** By the head, as its page does. */
    void adopt(String policy, LocalDate from) {
        SignedIn head = house.room(WhoIsSignedIn.class)
                .find(harper, java.util.Optional.of(school.id()))
                .orElseThrow();
        OwnerScope.run(
                head.scope(),
                () -> house.room(TransactionTemplate.class).executeWithoutResult(status -> {
                    AdoptPolicy adopt = house.room(AdoptPolicy.class);
                    Offer offer = adopt.offer(school.id(), policy, from).orElseThrow();
                    var outcome = adopt.adopt(head, offer, offer.digest(), "");
                    if (!(outcome instanceof AdoptPolicy.Outcome.Done)) {
                        throw new IllegalStateException(outcome.toString());
                    }
                }));
        night();
    }

    void adopt(String policy) {
        adopt(policy, LocalDate.now(house.clock()));
    }

    /** The policy in force, with other words. */
    void adoptWith(String words, String others, boolean onlyCorrections) {
        house.inside(school.id(), () -> {
            house.sql("""
                            insert into policy_adoption (owner_id, policy, version, document, digest, adopted_on, adopted_by,
                              recorded_at, only_corrections)
                            select owner_id, policy, version || 'b', replace(replace(document, :words, :others),
                                'version: ' || version, 'version: ' || version || 'b'),
                              digest || md5(:others), :today, adopted_by, recorded_at, :corrections
                            from policy_adoption where owner_id = :owner order by id desc limit 1
                            """)
                    .param("words", words)
                    .param("others", others)
                    .param("today", LocalDate.now(house.clock()))
                    .param("corrections", onlyCorrections)
                    .param("owner", school.id())
                    .update();
            house.room(AskToRead.class).on(new PolicyAdopted(school.id()));
            return true;
        });
        night();
    }

    /** Whoever became a reader meanwhile has time from today. */
    void night() {
        house.settle();
        house.room(Jobs.class).run(BeginReading.NIGHTLY);
    }

    void run(String sql, Object... values) {
        house.inside(school.id(), () -> house.sql(sql).params(values).update());
    }

    void away(long person, LocalDate from, LocalDate until) {
        run(
                "insert into absence (owner_id, person_id, from_day, until_day) values (?, ?, ?, ?)",
                school.id(),
                person,
                from,
                until);
    }

    String happened(String action) {
        return house.inside(
                school.id(),
                () -> house.sql("select count(*) from trail_event where action = ?")
                        .param(action)
                        .query(String.class)
                        .single());
    }

    /** What stands in the table of readers beside a name. */
    String row(String name) {
        return as("Harper Demo")
                .open("/policy/readers?q=" + name.replace(' ', '+'))
                .document()
                .select("tbody tr")
                .text();
    }

    static TestBrowser.Page acknowledge(TestBrowser reader, String... fields) {
        String digest = reader.open("/policy/read")
                .document()
                .select("input[name=digest]")
                .attr("value");
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "digest";
        all[1] = digest;
        return reader.send("/policy/read", "/policy/read", all);
    }
}
