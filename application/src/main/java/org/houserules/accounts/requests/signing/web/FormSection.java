package org.houserules.accounts.requests.signing.web;

import java.util.List;

/** A part of the form with its questions and answers in words. */
public record FormSection(String title, List<Line> lines) {
    /** @param answer empty where nothing was answered */
    public record Line(String key, String question, String answer) {}
}
