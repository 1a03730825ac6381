package org.houserules.platforms;

/** A draft of ours found on a platform, whole or half made, with the marker it bears. */
public record FoundDraft(String platformId, Marker marker) {}
