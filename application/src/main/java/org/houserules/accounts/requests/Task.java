package org.houserules.accounts.requests;

import java.util.Locale;

/** A page of the form. */
public enum Task {
    WHAT("What you ask for"),
    PURPOSE("What it is for"),
    READERS("Who reads it and who may add to it"),
    TEAM("Who looks after it"),
    DATES("When it begins and ends"),
    SUCCESS("How you will know that it works"),
    SAFETY("Keeping people safe"),
    LOOK("Address, terms and look");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** In addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
