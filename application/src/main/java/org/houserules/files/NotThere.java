package org.houserules.files;

/** No file is kept at this address for this owner: it was purged, or never kept. */
public record NotThere() implements ReadFile {}
