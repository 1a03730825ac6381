package org.houserules.screening.pictures;

/** The kinds of picture that can be opened. */
public enum PictureType {
    JPEG,
    PNG,
    GIF
}
