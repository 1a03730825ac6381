package org.houserules.policy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.houserules.Home;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.DocumentDigest;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private long headId;
    private TestBrowser head = house.browser();

    @BeforeEach
    void aHead() {
        headId = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        head = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
    }

    private void inForce(String review) {
        String document =
                Home.text(Home.policy("north-star").resolve("policy.yaml")).replaceFirst("(?m)^review:.*$", review);
        Adopted adopted = new Adopted("north-star", "1", document, DocumentDigest.of(document), TODAY.minusYears(1));
        house.inside(
                school.id(),
                () -> house.room(Adoptions.class)
                        .add(school.id(), adopted, headId, Instant.parse("2026-11-20T10:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, true", "2026-11-20, false", "2026-11-21, false", "2026-10, true", "2026-11, false"})
    void theDayItselfIsStillInTime(String due, boolean overdue) {
        inForce("review: {due: " + due + "}");

        Page work = head.open("/work");

        assertThat(work.text()).contains("Review the policy");
        assertThat(work.text().contains("overdue")).isEqualTo(overdue);
        assertThat(head.open("/policy/reviews")
                        .document()
                        .select("section .tag.stop")
                        .isEmpty())
                .isEqualTo(!overdue);
    }

    @Test
    void itIsToldSixWeeksAheadAndNotEarlier() {
        inForce("review: {due: 2027-01-02}");
        assertThat(head.open("/work").text()).doesNotContain("Review the policy");

        inForce("review: {due: 2027-01-01}");
        assertThat(head.open("/work").text()).contains("Review the policy").contains("by 1 January 2027");
    }

    @Test
    void withoutADayItFollowsFromTheCycle() {
        inForce("review: {cycle: every two years}");

        assertThat(head.open("/policy/reviews").text())
                .contains("Tuesday 30 June 2026")
                .contains("The policy says: every two years.");
    }

    @Test
    void whatThePolicyDoesNotSayIsNotKnownAndNotGreen() {
        inForce("review: {cycle: as needed}");

        assertThat(head.open("/policy/reviews").text())
                .contains("not known")
                .contains("does not say when it is to be reviewed");
    }

    @Test
    void somethingThatHappenedAsksForAReviewUntilItIsSettled() {
        inForce("review: {due: 2028-06-30}");
        String page = "/policy/reviews";
        assertThat(head.send(page, page, "reason", " ", "source", "incident", "due", "2026-12-01")
                        .text())
                .contains("Say what has happened");

        head.send(
                page,
                page,
                "reason",
                "Three parents asked about first names.",
                "source",
                "feedback",
                "due",
                "2026-12-01");
        assertThat(head.open("/work").text()).contains("Three parents asked about first names.");

        String settle = head.open(page)
                .document()
                .select("form[action^=/policy/reviews/]")
                .attr("action");
        assertThat(head.send(page, settle, "outcome", "").text()).contains("Say what came of it");
        assertThat(head.send(page, settle, "outcome", "No change.").text()).contains("Avery Demo: No change.");
        assertThat(head.send(page, settle, "outcome", "Again.").text()).contains("Somebody has settled it before.");
        assertThat(head.open("/work").text()).doesNotContain("Three parents");
    }

    @Test
    void whatHouseRulesNoticesByItselfAsksOnce() {
        inForce("review: {due: 2028-06-30}");
        for (int i = 0; i < 2; i++) {
            house.inside(school.id(), () -> {
                house.room(AskForReview.class)
                        .byItself(
                                school.id(),
                                ReviewAsked.Source.LAW,
                                "act-2027",
                                "An Act has changed.",
                                TODAY.plusDays(30));
                return true;
            });
        }

        assertThat(head.open("/policy/reviews").document().select("ul.list > li"))
                .hasSize(1);
        assertThat(head.open("/policy/reviews").text())
                .contains("House Rules noticed it: the law or guidance has changed");
    }

    @Test
    void othersDoNotSeeIt() {
        house.person(school, "Robin Demo", PersonKind.TEACHER);
        assertThat(house.signedIn(TestHouse.signInName(school, "Robin Demo"))
                        .open("/policy/reviews")
                        .status())
                .isEqualTo(404);
    }
}
