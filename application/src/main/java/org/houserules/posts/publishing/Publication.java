package org.houserules.posts.publishing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.platforms.Marker;
import org.houserules.platforms.PublicAddress;

/**
 * One approved version on its way to one account.
 *
 * @param digest what was approved
 * @param marker by which it is found again on the platform
 * @param attempt number of the last lease
 * @param inFlightUntil what a program sent that died over it may arrive until then
 * @param faults since it last went well
 * @param byHand whether it was given to people to put out
 * @param shown whether the platform was told to show it, so that it may be public
 */
record Publication(
        long id,
        long owner,
        long post,
        int version,
        long account,
        String digest,
        Marker marker,
        Instant dueAt,
        Instant notAfter,
        PublicationState state,
        int attempt,
        Optional<Instant> leasedUntil,
        Optional<Instant> inFlightUntil,
        Instant nextTryAt,
        int faults,
        String lastFault,
        Optional<String> platformId,
        Optional<String> fingerprint,
        boolean shown,
        boolean byHand,
        List<String> mediaIds,
        Optional<String> address,
        List<PublicAddress> addresses,
        Optional<Instant> publishedAt) {

    boolean isLeasedAt(Instant now) {
        return leasedUntil.filter(now::isBefore).isPresent();
    }

    /** Until when something may change it on the platform without our doing; empty where nothing can. */
    Optional<Instant> unsettledAt(Instant now) {
        return Stream.of(leasedUntil, inFlightUntil)
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** Whether something of it may be on the platform, hidden or not. Of what people were given, only they know. */
    boolean mayBeOnPlatform(Instant now) {
        return state == PublicationState.PUBLISHED || byHand || platformId.isPresent() || faults > 0 || isLeasedAt(now);
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(notAfter);
    }
}
