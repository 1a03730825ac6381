package org.houserules.platforms;

import java.util.List;

/** A complete draft on a platform: its id and its pictures' ids there, and the fingerprint of what it says. */
public record Draft(String platformId, List<String> mediaIds, String fingerprint, boolean alreadyPublic) {
    public Draft {
        mediaIds = List.copyOf(mediaIds);
    }
}
