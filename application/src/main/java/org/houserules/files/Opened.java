package org.houserules.files;

/** What came of opening a sealed secret. */
public sealed interface Opened permits Content, Unreadable {}
