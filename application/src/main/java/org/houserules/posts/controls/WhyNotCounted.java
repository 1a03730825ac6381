package org.houserules.posts.controls;

import org.houserules.posts.Picture;
import org.houserules.screening.faces.FacesFound;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.faces.FacesUnknown;

/** What is added where this program was to count the faces of a picture and a person has to. */
final class WhyNotCounted {
    private WhyNotCounted() {}

    static String of(Picture picture) {
        return switch (picture.faces()) {
            case FacesNotLookedFor nobody -> "";
            case FacesFound none -> " No face was found; heads turned away are not found.";
            case FacesUnknown unknown -> " Its faces could not be counted: " + unknown.why() + ".";
        };
    }
}
