package org.houserules.people;

/** Somebody of a school is away on other days than was known, or leaves. */
public record StaffChanged(long owner) {}
