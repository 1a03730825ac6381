package org.houserules.guidance;

/** What to do next. @param label the act in plain words */
public record Step(String key, String label) {}
