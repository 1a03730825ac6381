package org.houserules.posts.web;

import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FacesFound;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.faces.FacesUnknown;

/** What pages say of the faces in a picture. */
final class FaceWords {
    private FaceWords() {}

    /** Beside a picture of a draft; empty where nobody looks here. */
    static String beside(FaceCount faces, int declared) {
        return switch (faces) {
            case FacesNotLookedFor nobody -> "";
            case FacesUnknown unknown -> "Its faces could not be counted: " + unknown.why() + ". " + unknown.mend();
            case FacesFound found ->
                found(found.faces().size()) + ", " + declared + (declared == 1 ? " person" : " people") + " declared";
        };
    }

    /** Above the picture in which parts are hidden. */
    static String whole(FaceCount faces) {
        return switch (faces) {
            case FacesNotLookedFor nobody ->
                "Faces are not looked for here, since no model for it is installed. Say which part is to be hidden.";
            case FacesUnknown unknown ->
                "Its faces could not be found: " + unknown.why() + ". Say which part is to be hidden.";
            case FacesFound found
            when found.faces().isEmpty() ->
                "No face was found. Heads turned away, and drawn people, are not found: say which part is to be hidden.";
            case FacesFound found ->
                found(found.faces().size()) + ". Tick those to hide; what is not among them you can hide as a part.";
        };
    }

    private static String found(int faces) {
        return switch (faces) {
            case 0 -> "No face found";
            case 1 -> "1 face found";
            default -> faces + " faces found";
        };
    }
}
