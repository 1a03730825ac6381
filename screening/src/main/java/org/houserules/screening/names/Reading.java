package org.houserules.screening.names;

/** Words of a passage that are a name on the roll, or part of one; {@code to} is exclusive. */
record Reading(int from, int to, Entry entry) {}
