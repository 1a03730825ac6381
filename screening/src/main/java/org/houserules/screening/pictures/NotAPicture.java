package org.houserules.screening.pictures;

/**
 * A file that is refused.
 *
 * @param why goes on from the file's name: "is not a picture: it begins like a PDF document"
 * @param mend one or two sentences that say what to do
 */
public record NotAPicture(String why, String mend) implements PictureRead {}
