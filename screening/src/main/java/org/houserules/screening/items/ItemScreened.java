package org.houserules.screening.items;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.text.Urgency;

/**
 * What was found in an item, in the order of its text.
 *
 * @param cannotTell why it could not be screened whole; such an item is held
 */
public record ItemScreened(List<ItemFinding> findings, Optional<String> cannotTell) {
    public ItemScreened {
        findings = List.copyOf(findings);
    }

    /** An item of which nothing can be told. */
    public static ItemScreened unread(String why) {
        return new ItemScreened(List.of(), Optional.of(why));
    }

    /** How soon a person should look; what could not be read may be anything, so it does not wait its turn. */
    public Urgency urgency() {
        Urgency least = cannotTell.isPresent() ? Urgency.SOON : Urgency.NORMAL;
        return findings.stream()
                .map(ItemFinding::urgency)
                .min(Comparator.naturalOrder())
                .filter(most -> most.compareTo(least) < 0)
                .orElse(least);
    }
}
