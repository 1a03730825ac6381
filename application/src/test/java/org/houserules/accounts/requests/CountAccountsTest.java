package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.AccountRegister;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class CountAccountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestHouse house = TestHouse.shared();
    private final CountAccounts count = house.room(CountAccounts.class);
    private final Owner trust = house.room(Owners.class).add(Owner.Kind.TRUST, "North Demo Trust", Optional.empty());
    private final Owner ours = in(trust, "Willowbrook Primary");
    private final Owner beside = in(trust, "Larkfield Primary");
    private final Owner stranger = house.school("Mudlark School");

    private Owner in(Owner family, String name) {
        return house.room(Owners.class).add(Owner.Kind.SCHOOL, name, Optional.of(family.id()));
    }

    private long account(Owner of, Platform platform, Optional<LocalDate> until) {
        AccountDetails details = new AccountDetails(
                "News", platform, Readership.PUBLIC, false, "https://example.org", TODAY.minusDays(30), until);
        return house.inside(of.id(), () -> house.room(AccountRegister.class).add(of.id(), details));
    }

    private Optional<Map<Platform, Integer>> trust(Owner asking, LocalDate day) {
        return house.inside(asking.id(), () -> count.ofTrust(asking.id(), day, Optional.empty()));
    }

    @Test
    void aTrustsAccountsAreCountedOverAllItsSchools() {
        account(ours, Platform.FACEBOOK, Optional.empty());
        account(beside, Platform.FACEBOOK, Optional.empty());
        account(trust, Platform.LINKEDIN, Optional.empty());
        account(stranger, Platform.FACEBOOK, Optional.empty());

        Map<Platform, Integer> all = Map.of(Platform.FACEBOOK, 2, Platform.LINKEDIN, 1);
        assertThat(trust(ours, TODAY)).contains(all);
        assertThat(trust(trust, TODAY)).contains(all);
        assertThat(house.inside(ours.id(), () -> count.ofSchool(ours.id(), TODAY, Optional.empty())))
                .isEqualTo(Map.of(Platform.FACEBOOK, 1));
    }

    @Test
    void aSchoolOfNoTrustHasNothingToCountOver() {
        account(stranger, Platform.FACEBOOK, Optional.empty());
        assertThat(trust(stranger, TODAY)).isEmpty();
    }

    @Test
    void anAccountCountsUntilItsLastDay() {
        account(beside, Platform.X, Optional.of(TODAY));
        assertThat(trust(ours, TODAY.minusDays(1))).contains(Map.of(Platform.X, 1));
        assertThat(trust(ours, TODAY)).contains(Map.of(Platform.X, 1));
        assertThat(trust(ours, TODAY.plusDays(1))).contains(Map.of());
    }

    @Test
    void anApprovedRequestCountsAndTheOneThatIsJudgedDoesNot() {
        Requests requests = house.room(Requests.class);
        long author = house.person(beside, "Kim Demo", PersonKind.TEACHER);
        long id = house.inside(beside.id(), () -> {
            Answers answers = Answers.NONE.with(Question.PLATFORM_ASKED, "facebook");
            long begun = requests.begin(beside.id(), author, answers, Instant.EPOCH);
            Request request = requests.find(begun).orElseThrow();
            assertThat(count.ofTrust(beside.id(), TODAY, Optional.empty())).contains(Map.of());
            requests.move(request, Request.State.APPROVED);
            return begun;
        });

        assertThat(trust(ours, TODAY)).contains(Map.of(Platform.FACEBOOK, 1));
        assertThat(house.inside(beside.id(), () -> count.ofTrust(beside.id(), TODAY, Optional.of(id))))
                .contains(Map.of());
    }

    @Test
    void whoIsAtWorkForAnotherSchoolLearnsNothingAndWhoCountsSeesNoMoreAfterwards() {
        account(ours, Platform.FACEBOOK, Optional.empty());
        account(beside, Platform.LINKEDIN, Optional.empty());

        assertThat(house.inside(stranger.id(), () -> count.ofTrust(ours.id(), TODAY, Optional.empty())))
                .contains(Map.of());
        long seen = OwnerScope.call(
                Scope.of(ours.id()),
                () -> house.room(TransactionTemplate.class).execute(status -> {
                    assertThat(count.ofTrust(ours.id(), TODAY, Optional.empty()).orElseThrow())
                            .hasSize(2);
                    return house.sql("select count(*) from account")
                            .query(Long.class)
                            .single();
                }));
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void withoutAScopeNothingIsCounted() {
        account(ours, Platform.FACEBOOK, Optional.empty());
        assertThat(count.ofTrust(ours.id(), TODAY, Optional.empty())).contains(Map.of());
    }
}
