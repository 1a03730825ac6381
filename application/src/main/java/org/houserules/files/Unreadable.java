package org.houserules.files;

/**
 * Something is there, but it is not what was kept, or its key is missing; nothing of it is handed out.
 *
 * @param why a sentence
 */
public record Unreadable(String why) implements ReadFile, Opened {}
