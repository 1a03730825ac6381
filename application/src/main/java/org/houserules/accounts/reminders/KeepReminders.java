package org.houserules.accounts.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people switch their reminders on and off, and make or withdraw the address of their calendar. */
@Component
public class KeepReminders {
    private final ReminderWishes wishes;
    private final CalendarFeeds feeds;
    private final Trail trail;
    private final Clock clock;

    KeepReminders(ReminderWishes wishes, CalendarFeeds feeds, Trail trail, Clock clock) {
        this.wishes = wishes;
        this.feeds = feeds;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param calendar since when there is an address of their calendar */
    public record Kept(boolean wanted, Optional<Instant> calendar) {}

    @Transactional(readOnly = true)
    public Kept of(SignedIn me) {
        long owner = me.owner().id();
        return new Kept(wishes.wanted(owner, me.person()), feeds.madeAt(owner, me.person()));
    }

    @Transactional
    public void wish(SignedIn me, boolean wanted) {
        wishes.keep(me.owner().id(), me.person(), wanted, clock.instant());
        record(me, wanted ? "reminders-on" : "reminders-off");
    }

    /** @return the secret, which is shown once and not kept */
    @Transactional
    public CalendarToken makeCalendar(SignedIn me) {
        CalendarToken token = CalendarToken.fresh(me.person());
        feeds.keep(me.owner().id(), me.person(), token.digest(), clock.instant());
        record(me, "calendar-made");
        return token;
    }

    @Transactional
    public void withdrawCalendar(SignedIn me) {
        if (feeds.remove(me.owner().id(), me.person())) {
            record(me, "calendar-withdrawn");
        }
    }

    private void record(SignedIn me, String action) {
        trail.record(Happening.by(me.person(), me.owner().id(), action, "person", me.person()));
    }
}
