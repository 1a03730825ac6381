package org.houserules.screening.pictures;

/** What came of reading a picture file: its facts, or why there are none. */
public sealed interface PictureRead permits PictureFacts, NotAPicture, UnsupportedPicture {}
