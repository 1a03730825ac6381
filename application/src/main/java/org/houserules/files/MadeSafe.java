package org.houserules.files;

/** What came of an uploaded picture. */
public sealed interface MadeSafe permits SafePicture, Refused, Busy {}
