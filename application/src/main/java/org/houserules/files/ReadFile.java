package org.houserules.files;

/** What came of reading a kept file. */
public sealed interface ReadFile permits Content, NotThere, Unreadable {}
