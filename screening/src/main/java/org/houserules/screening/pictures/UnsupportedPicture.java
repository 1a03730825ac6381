package org.houserules.screening.pictures;

/**
 * A genuine picture of a kind that cannot be opened here, so that nobody can say what it holds.
 *
 * @param why goes on from the file's name: "is a WebP picture, which cannot be opened here"
 * @param mend one or two sentences that say what to do
 */
public record UnsupportedPicture(String why, String mend) implements PictureRead {}
