package org.houserules.policy.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.people.BritishDays;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.State;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;

/** Puts the review of the policy on the page of work of those who adopt it. */
@Component
class ReviewAsWork implements Work {
    private static final int DAYS_AHEAD = 42;
    private static final String PATH = "/policy/reviews";

    private final WhenToReview when;
    private final ReviewsAsked asked;
    private final Clock clock;

    ReviewAsWork(WhenToReview when, ReviewsAsked asked, Clock clock) {
        this.when = when;
        this.asked = asked;
        this.clock = clock;
    }

    @Override
    public Found of(SignedIn person) {
        if (!person.may(Permission.ADOPT_POLICY)) {
            return Found.NOTHING;
        }
        long owner = person.owner().id();
        LocalDate today = LocalDate.now(clock);
        List<WorkItem> waiting = new ArrayList<>();
        when.at(owner)
                .flatMap(WhenToReview.Outlook::due)
                .flatMap(due -> item(due, today))
                .ifPresent(waiting::add);
        asked.of(owner).stream()
                .filter(ReviewAsked::isOpen)
                .map(one -> item(one, today))
                .forEach(waiting::add);
        return Found.waiting(waiting);
    }

    private static Optional<WorkItem> item(ReviewDue due, LocalDate today) {
        return due.day().isAfter(today.plusDays(DAYS_AHEAD))
                ? Optional.empty()
                : Optional.of(item("the policy in force", due.day(), today));
    }

    private static WorkItem item(ReviewAsked asked, LocalDate today) {
        return item(asked.reason(), asked.due(), today);
    }

    private static WorkItem item(String about, LocalDate due, LocalDate today) {
        boolean late = due.isBefore(today);
        return new WorkItem(
                "Review the policy",
                about,
                PATH,
                late ? Optional.of(new State("overdue", Tone.STOP)) : Optional.empty(),
                Optional.of("by " + BritishDays.day(due)),
                late);
    }
}
