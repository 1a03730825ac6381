package org.houserules.accounts.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who is reminded, and who acts for whom. */
public interface Recipients {
    /** Those of these people who still belong here, have an address, and have not switched reminders off. */
    List<Recipient> of(long owner, Collection<Long> people, LocalDate today);

    /** Who acts, by a written delegation, for somebody who is away on the day. */
    List<StandIn> standIns(long owner, LocalDate day);

    record Recipient(long person, String givenName, String address) {}

    record StandIn(long away, long acting) {}
}
