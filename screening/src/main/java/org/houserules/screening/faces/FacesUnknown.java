package org.houserules.screening.faces;

/**
 * The faces could not be counted, so a person counts them.
 *
 * @param why goes on from "The faces could not be counted: "
 * @param mend a sentence that says what to do, for whoever looks after this installation
 */
public record FacesUnknown(String why, String mend) implements FaceCount {}
