package org.houserules.imports.web;

/** Where a clause can be split. */
public record SplitPlace(int at, String first, String second) {}
