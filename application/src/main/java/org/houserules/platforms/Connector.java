package org.houserules.platforms;

import java.util.List;

/**
 * An account on a platform, as far as we act on it: a hidden draft first, then made public by its id, and taken down with proof.
 *
 * <p>Every act may be repeated: what was done already is found again and not done twice. After a fault that {@link
 * PlatformException#mayHaveHappened may have happened}, repeat the same act with the same marker or id.
 */
public interface Connector {
    /** Who we are on the platform and what we lack there. */
    Standing check() throws PlatformException;

    /**
     * Makes the hidden draft that bears the marker, with its pictures, or finds and completes an earlier one. A post that bears the
     * marker and is public already is left as it is, and told as {@link Draft#alreadyPublic}.
     */
    Draft draft(Announcement what, Marker marker) throws PlatformException;

    /**
     * Makes the draft public. One that is public already gives the same answer; one that somebody changed on the platform since
     * (its fingerprint differs) is not made public: nobody approved that.
     */
    Published publish(String platformId, String fingerprint) throws PlatformException;

    /** What is at this id now. */
    Seen look(String platformId) throws PlatformException;

    /** The drafts nobody sees whose marker begins so: what was lost between a platform's answer and our own note of it. */
    List<FoundDraft> drafts(String markerPrefix) throws PlatformException;

    /** Deletes a draft and its pictures for good; nothing if it is gone; refuses what is public. */
    void discard(String platformId) throws PlatformException;

    /**
     * Deletes a post and its pictures for good and reads every public address back as a stranger would: those the site names now and
     * those we know from its publishing.
     */
    Proof takeDown(String platformId, List<String> mediaIds, List<PublicAddress> known) throws PlatformException;
}
