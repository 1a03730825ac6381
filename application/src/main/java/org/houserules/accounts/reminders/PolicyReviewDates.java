package org.houserules.accounts.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.people.Permission;
import org.houserules.people.PermissionHolders;
import org.houserules.policy.review.ReviewAsked;
import org.houserules.policy.review.ReviewsAsked;
import org.houserules.policy.review.WhenToReview;
import org.springframework.stereotype.Component;

/** The days by which the policy is to be looked at again, for those who adopt it. */
@Component
class PolicyReviewDates implements DueDates {
    private static final String PATH = "/policy/reviews";
    private static final int AHEAD = 42;

    private final WhenToReview when;
    private final ReviewsAsked asked;
    private final PermissionHolders holders;

    PolicyReviewDates(WhenToReview when, ReviewsAsked asked, PermissionHolders holders) {
        this.when = when;
        this.asked = asked;
        this.holders = holders;
    }

    /** What is due, whoever's it is. */
    private record What(String key, String words, LocalDate day) {}

    @Override
    public List<Due> of(long owner, LocalDate today) {
        List<What> dates = Stream.concat(
                        when.at(owner).flatMap(WhenToReview.Outlook::due).stream()
                                .map(due -> new What("policy-review", "Review the social media policy", due.day())),
                        asked.of(owner).stream()
                                .filter(ReviewAsked::isOpen)
                                .map(one -> new What(
                                        "policy-review." + one.id(),
                                        "Review the social media policy: "
                                                + one.source().called(),
                                        one.due())))
                .toList();
        return dates.isEmpty() ? List.of() : forEverybody(owner, today, dates);
    }

    private List<Due> forEverybody(long owner, LocalDate today, List<What> dates) {
        return holders.of(owner, Permission.ADOPT_POLICY, today).stream()
                .flatMap(person ->
                        dates.stream().map(date -> new Due(person, date.key(), date.words(), PATH, date.day(), AHEAD)))
                .toList();
    }
}
