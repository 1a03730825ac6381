package org.houserules.screening.faces;

import java.awt.image.BufferedImage;

/** Where no model is installed. */
record NoFaceDetection() implements FaceDetection {
    @Override
    public FaceCount count(BufferedImage upright) {
        return new FacesNotLookedFor();
    }

    @Override
    public boolean isNone() {
        return true;
    }
}
