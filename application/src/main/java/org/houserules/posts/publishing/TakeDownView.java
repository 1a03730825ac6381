package org.houserules.posts.publishing;

import java.util.List;
import java.util.Optional;

/** How far a post has come on its way down, as its page shows it. @param leavesFiles which another post has too */
public record TakeDownView(
        long post,
        boolean proved,
        String why,
        String who,
        String asked,
        Optional<String> provedAt,
        Optional<String> purgedAt,
        boolean leavesFiles,
        String reason,
        boolean mayExplain,
        List<Place> places) {
    /** One account on which it was. @param byHand path of the task where a person has to act */
    public record Place(
            String account, int version, boolean proved, String said, Optional<String> byHand, List<Address> read) {}

    /** One address and what a stranger saw there. */
    public record Address(String kind, String at, boolean gone, String said) {}
}
