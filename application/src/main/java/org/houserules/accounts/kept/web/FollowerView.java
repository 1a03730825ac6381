package org.houserules.accounts.kept.web;

import org.houserules.accounts.kept.FollowerDetails;
import org.houserules.accounts.kept.FollowerRegister.Listed;
import org.houserules.people.BritishDays;

/** Somebody who follows an account, as pages show them. */
public record FollowerView(long id, String name, String who, boolean vetted, String vetting) {
    static FollowerView of(Listed listed) {
        FollowerDetails one = listed.details();
        String kind = (one.adult() ? "Adult" : "Child") + (one.contributes() ? ", adds to the account" : "");
        return new FollowerView(
                listed.id(),
                one.name(),
                one.who().isEmpty() ? kind : kind + ", " + one.who(),
                one.vetting().isPresent(),
                one.vetting()
                        .map(vetting -> "Vetted by " + vetting.by() + " on " + BritishDays.day(vetting.on()) + ": "
                                + vetting.how())
                        .orElse("Nobody has vetted them yet."));
    }
}
