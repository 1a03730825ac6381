package org.houserules.pages;

/** What is wrong with one field of a form and how to mend it. @param field the id of its input */
public record FieldError(String field, String message) {}
