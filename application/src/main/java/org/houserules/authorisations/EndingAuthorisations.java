package org.houserules.authorisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.BritishDays;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who give authorisations that some are about to end. */
@Component
class EndingAuthorisations implements Work {
    private final Register register;
    private final Givers givers;
    private final Clock clock;

    EndingAuthorisations(Register register, Givers givers, Clock clock) {
        this.register = register;
        this.givers = givers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        if (!givers.includes(person)) {
            return Found.NOTHING;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.withDayOfMonth(today.lengthOfMonth());
        long ending = register.ending(person.owner().id(), today, last);
        return ending == 0 ? Found.NOTHING : Found.waiting(List.of(item(ending, last)));
    }

    private static WorkItem item(long ending, LocalDate last) {
        String about = ending == 1 ? "1 authorisation ends this month" : ending + " authorisations end this month";
        return new WorkItem(
                "Renew permissions to post",
                about,
                "/authorisations?show=ending",
                Optional.empty(),
                Optional.of("by " + BritishDays.day(last)),
                false);
    }
}
