package org.houserules.screening.pictures;

import java.util.Optional;

/** The device a picture names as its camera; make or model may be empty, but not both. */
public record Camera(String make, String model) {
    public Camera {
        make = make.strip();
        model = model.strip();
        if (make.isEmpty() && model.isEmpty()) {
            throw new IllegalArgumentException("a camera has a make or a model");
        }
    }

    static Optional<Camera> of(String make, String model) {
        return make.isBlank() && model.isBlank() ? Optional.empty() : Optional.of(new Camera(make, model));
    }
}
