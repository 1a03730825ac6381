package org.houserules.screening.faces;

/** No model is installed here, so nobody looked. */
public record FacesNotLookedFor() implements FaceCount {}
