package org.houserules.health.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.Formalities;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.review.ReviewAsked;
import org.houserules.policy.review.ReviewAsked.Source;
import org.houserules.policy.review.ReviewsAsked;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Skype closed on 5 May 2025; the policy that names it was adopted before. */
class HoldAgainstRegistersTest {
    private static final LocalDate CLOSED = LocalDate.of(2025, 5, 5);
    private static final String POLICY = """
            format: 1
            id: invented
            title: An invented policy on social media
            organisation: Quillfeather Example School
            version: VERSION
            covers: [staff]
            approval: {posts: none, accounts: none}
            clauses:
              - id: talk
                ref: R1
                audience: [staff]
                force: may
                says: Staff talk to parents on NAMED and on the social media accounts of the school.
            """;

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private long head;

    @BeforeEach
    void aHead() {
        head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    }

    private void adopt(String version, String named, LocalDate on, Formalities formalities) {
        String document = POLICY.replace("VERSION", version).replace("NAMED", named);
        Adopted adopted = new Adopted("invented", version, document, "digest-" + version + named, on);
        house.inside(
                school.id(),
                () -> house.room(Adoptions.class).add(school.id(), adopted, formalities, head, Instant.EPOCH));
    }

    private void adopt(String named, LocalDate on) {
        adopt("1", named, on, Formalities.NONE);
    }

    private List<ReviewAsked> heldOn(LocalDate day) {
        return house.inside(school.id(), () -> {
            house.room(HoldAgainstRegisters.class).of(school.id(), day);
            return house.room(ReviewsAsked.class).of(school.id());
        });
    }

    @Test
    void nothingIsAskedTheDayBeforeOnceOnTheDayAndNotAgainTheDayAfter() {
        adopt("Skype", LocalDate.of(2024, 9, 1));

        assertThat(heldOn(CLOSED.minusDays(1))).isEmpty();
        assertThat(heldOn(CLOSED)).singleElement().satisfies(asked -> {
            assertThat(asked.source()).isEqualTo(Source.LAW);
            assertThat(asked.reason()).startsWith("Skype: the policy says “").contains("Source: ");
            assertThat(asked.due()).isEqualTo(CLOSED.plusDays(28));
            assertThat(asked.by()).isEmpty();
        });
        assertThat(heldOn(CLOSED.plusDays(1))).hasSize(1);
    }

    @Test
    void aChangeAfterTheAdoptionIsFoundThoughThePolicyWasNeverHeldBefore() {
        adopt("Skype", CLOSED.minusDays(1));

        assertThat(heldOn(CLOSED.plusYears(1))).hasSize(1);
    }

    @Test
    void whatWasSoWhenThePolicyWasAdoptedAsksForNothing() {
        adopt("Skype", CLOSED);

        assertThat(heldOn(CLOSED)).isEmpty();
        assertThat(heldOn(CLOSED.plusDays(1))).isEmpty();
    }

    @Test
    void theDayOnWhichTheBodyDecidedCountsAndNotTheOneFromWhichItHolds() {
        Formalities decided =
                new Formalities("Governors", Optional.of(CLOSED.minusDays(1)), "", false, Optional.empty());
        adopt("1", "Skype", CLOSED.plusDays(30), decided);

        assertThat(heldOn(CLOSED.plusDays(30))).hasSize(1);
    }

    @Test
    void whatComesIntoTheRegistersLaterIsFoundWhateverItsDate() {
        adopt("Skype", CLOSED.plusDays(10));
        heldOn(CLOSED.plusDays(10));
        house.inside(
                school.id(),
                () -> house.sql("update policy_held set findings = '[]' where owner_id = ?")
                        .param(school.id())
                        .update());

        assertThat(heldOn(CLOSED.plusDays(11))).hasSize(1);
    }

    @Test
    void aSettledReviewIsNotAskedForAgainEvenByTheNextVersion() {
        adopt("Skype", LocalDate.of(2024, 9, 1));
        long id = heldOn(CLOSED).getFirst().id();
        house.inside(
                school.id(),
                () -> house.room(ReviewsAsked.class).settle(school.id(), id, "Looked at.", head, Instant.EPOCH));
        adopt("2", "Skype", CLOSED.plusDays(1), Formalities.NONE);

        assertThat(heldOn(CLOSED.plusDays(2))).filteredOn(ReviewAsked::isOpen).isEmpty();
    }

    @Test
    void aPolicyWithoutSuchWordsAsksForNothing() {
        adopt("the telephone", LocalDate.of(2024, 9, 1));

        assertThat(heldOn(CLOSED.plusYears(1))).isEmpty();
    }

    @Test
    void theReviewStandsOnThePagesWithItsReasonAndIsOverdueAfterItsDay() {
        adopt("Skype", LocalDate.of(2024, 9, 1));
        heldOn(LocalDate.of(2026, 10, 22));
        TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));

        assertThat(browser.open("/policy/reviews").text())
                .contains("Skype: the policy says")
                .contains("House Rules noticed it: the law or guidance has changed");
        assertThat(browser.open("/work").text()).contains("Review the policy").contains("overdue");
    }
}
