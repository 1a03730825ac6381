package org.houserules.posts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.policy.Catalogue;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Effect;
import org.springframework.stereotype.Component;

/**
 * What was settled of a version, finding by finding: whatever arises later, of the same kind or not, waits for somebody
 * who has seen it. Where only kinds were kept, as it was once, they hold for what is known to have stood there.
 */
@Component
class Settled {
    private final Set<String> ofPictures;

    Settled(Catalogue<DraftPost> catalogue) {
        this.ofPictures = catalogue.entries().stream()
                .map(CatalogueEntry::confirmedOfPictures)
                .flatMap(token -> token.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By its author, with sending it. */
    Set<String> byAuthor(PostVersion version) {
        return version.verdict().settled().orElseGet(() -> onlyKinds(version));
    }

    /** By its author, and by those who have signed before. */
    Set<String> untilNow(PostVersion version, Collection<PostDecision> signed) {
        return Stream.concat(
                        byAuthor(version).stream(),
                        signed.stream().flatMap(decision -> by(decision, version.verdict())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By anybody, when the last of those signed who have approved it. */
    Set<String> whenApproved(PostVersion version, List<PostDecision> signed) {
        return signed.isEmpty()
                ? byAuthor(version)
                : signed.getLast().verdict().settled().orElseGet(() -> untilNow(version, signed));
    }

    private static Stream<String> by(PostDecision decision, SeenVerdict sent) {
        return decision.confirmed().stream()
                .flatMap(kept -> Confirmation.isExact(kept) ? Stream.of(kept) : whatStood(kept, sent));
    }

    /** What waited for an approver when it was sent was on the page on which they signed. */
    private static Stream<String> whatStood(String token, SeenVerdict sent) {
        return sent.findings().stream()
                .filter(seen -> seen.effect() == Effect.CONFIRM)
                .map(seen -> Confirmation.roughly(token, seen.in(), seen.what()));
    }

    /** Of which pictures something was said is not known any more, so that is asked again. */
    private Set<String> onlyKinds(PostVersion version) {
        return version.content().confirmed().stream()
                .filter(token -> !ofPictures.contains(token))
                .collect(Collectors.toUnmodifiableSet());
    }
}
