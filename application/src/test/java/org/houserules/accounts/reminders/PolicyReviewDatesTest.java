package org.houserules.accounts.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houserules.Home;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.DocumentDigest;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.review.AskForReview;
import org.houserules.policy.review.ReviewAsked.Source;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class PolicyReviewDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final long head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);

    private List<Due> dates() {
        return house.inside(
                school.id(), () -> house.room(PolicyReviewDates.class).of(school.id(), TODAY));
    }

    @Test
    void withoutAPolicyNothingIsDue() {
        assertThat(dates()).isEmpty();
    }

    @Test
    void theReviewAndWhatAsksForOneStandInTheCalendarOfThoseWhoAdopt() {
        house.person(school, "Robin Demo", PersonKind.TEACHER);
        String document = Home.text(Home.policy("north-star").resolve("policy.yaml"));
        Adopted adopted = new Adopted("north-star", "1", document, DocumentDigest.of(document), TODAY);
        house.inside(
                school.id(),
                () -> house.room(Adoptions.class)
                        .add(school.id(), adopted, head, Instant.parse("2026-11-20T10:00:00Z")));
        house.inside(school.id(), () -> {
            house.room(AskForReview.class)
                    .byItself(school.id(), Source.LAW, "act", "An Act has changed.", TODAY.plusDays(30));
            return true;
        });

        assertThat(dates())
                .allSatisfy(due -> assertThat(due.person()).isEqualTo(head))
                .extracting(Due::day, Due::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2026, 6, 30), "Review the social media policy"),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2026, 12, 20),
                                "Review the social media policy: the law or guidance has changed"));
    }
}
