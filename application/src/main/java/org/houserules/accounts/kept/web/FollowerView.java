package org.houserules.accounts.kept.web;

import org.houserules.accounts.kept.FollowerDetails;
import org.houserules.accounts.kept.FollowerRegister.Listed;
import org.houserules.people.BritishDays;

/** Somebody who follows an account, as pages show them. */
public record FollowerView(long id, String name, String who, Vetted vetted, String vetting) {
    /** Only adults are vetted. */
    public enum Vetted {
        YES("met", "vetted"),
        NOT_YET("ask", "not vetted"),
        NOT_NEEDED("idle", "needs no vetting");

        private final String look;
        private final String words;

        Vetted(String look, String words) {
            this.look = look;
            this.words = words;
        }

        public String look() {
            return look;
        }

        public String words() {
            return words;
        }
    }

    static FollowerView of(Listed listed) {
        FollowerDetails one = listed.details();
        String kind = (one.adult() ? "Adult" : "Child") + (one.contributes() ? ", adds to the account" : "");
        return new FollowerView(
                listed.id(),
                one.name(),
                one.who().isEmpty() ? kind : kind + ", " + one.who(),
                vetted(one),
                one.vetting()
                        .map(vetting -> "Vetted by " + vetting.by() + " on " + BritishDays.day(vetting.on()) + ": "
                                + vetting.how())
                        .orElse(one.adult() ? "Nobody has vetted them yet." : "Only adults are vetted."));
    }

    private static Vetted vetted(FollowerDetails one) {
        return one.vetting().isPresent() ? Vetted.YES : one.adult() ? Vetted.NOT_YET : Vetted.NOT_NEEDED;
    }
}
