package org.houserules.consent;

import java.time.Instant;

/**
 * A pupil must not be identified any more; published inside the transaction that records it. What follows must look to
 * everybody like a withdrawn consent.
 *
 * @param pupil key of the pupil's row
 */
public record PupilHidden(long owner, long pupil, long by, Instant at) {}
