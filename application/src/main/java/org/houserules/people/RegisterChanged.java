package org.houserules.people;

/** Somebody was taken into the register of a school, or holds another role there. */
public record RegisterChanged(long owner) {}
