package org.houserules.screening.faces;

import java.util.List;

/** All faces that were found, row by row, each from left to right. Heads turned away are not among them. */
public record FacesFound(List<Face> faces) implements FaceCount {
    public FacesFound {
        faces = List.copyOf(faces);
    }
}
