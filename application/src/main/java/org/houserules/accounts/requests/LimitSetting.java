package org.houserules.accounts.requests;

/** What a clause sets of how many accounts there may be on a platform. */
public interface LimitSetting {
    /** Over what accounts are counted; not at all where no number is set. */
    enum Over {
        SCHOOL,
        TRUST,
        NOTHING
    }

    Over over();

    /** How many there may be on a platform. */
    int most();
}
