package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.people.BritishDays;
import org.houserules.people.WorkItem.Tone;

/** How an account stands, in a few words each. What is too old to be relied on is never green. */
public final class AccountTags {
    private AccountTags() {}

    public record Tag(String words, Tone tone) {}

    /** The worst first; one that says that all is well where nothing stands against it. */
    public static List<Tag> of(Optional<Standing> standing, Instant now) {
        if (standing.isEmpty()) {
            return List.of(new Tag("Not reviewed yet", Tone.ASK));
        }
        List<Tag> tags = new ArrayList<>();
        if (!standing.get().isFreshAt(now)) {
            LocalDate day = standing.get().reviewed().atZone(SchoolDay.ZONE).toLocalDate();
            tags.add(new Tag("Not reviewed since " + BritishDays.day(day), Tone.ASK));
        }
        standing.get().kinds().forEach(kind -> tags.add(tag(standing.get(), kind)));
        return tags.isEmpty() ? List.of(new Tag("As promised", Tone.MET)) : tags;
    }

    private static Tag tag(Standing standing, Kind kind) {
        List<Matter> those = standing.matters().stream()
                .filter(matter -> matter.kind() == kind)
                .toList();
        Matter first = those.getFirst();
        int count = those.size();
        String on = first.on().map(BritishDays::day).orElse("");
        String words = switch (kind) {
            case COVER -> first.alarm() ? "Cover is lost today" : "Cover is lost from " + on;
            case DRIFT -> count == 1 ? "1 setting has drifted" : count + " settings have drifted";
            case NEGLECT -> "Neglected";
            case FOLLOWERS -> count == 1 ? "1 follower not vetted" : count + " followers not vetted";
            case ACCESS -> count == 1 ? "1 access to remove" : count + " accesses to remove";
            case CLOSURE -> first.alarm() ? "Should be closed since " + on : "Closes on " + on;
            case EVALUATION -> "Evaluation due on " + on;
            case ATTESTATION -> "To be told again by " + on;
            case CANNOT_TELL -> count == 1 ? "1 thing cannot be told" : count + " things cannot be told";
            case OTHER -> count == 1 ? "1 other finding" : count + " other findings";
            case NO_POLICY -> "No policy to judge by";
        };
        return new Tag(words, first.alarm() ? Tone.STOP : Tone.ASK);
    }
}
