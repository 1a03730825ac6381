package org.houserules.screening.faces;

/** What came of looking for faces: where they are, why nobody can tell, or that nobody looked. */
public sealed interface FaceCount permits FacesFound, FacesUnknown, FacesNotLookedFor {}
