package org.houserules.screening.pictures;

/**
 * A picture whose structure was walked from its first byte to its last.
 *
 * @param bare the same picture without anything a decoder can do without, so that it meets no profile, note or comment
 * @param length how many bytes of the file the picture takes
 */
record Walked(PictureSize size, Bytes bare, Notes notes, int length) {}
