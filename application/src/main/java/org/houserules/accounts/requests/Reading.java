package org.houserules.accounts.requests;

/** What became of something typed: an answer as it is kept, empty where nothing was typed, or why it cannot be one. */
public sealed interface Reading {
    record Well(String answer) implements Reading {}

    /** @param how it is mended, in a sentence or two */
    record Wrong(String how) implements Reading {}

    Well NOTHING = new Well("");
}
