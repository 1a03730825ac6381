package org.houserules.training;

/** A text that is or is not of a kind, and how probable something thought it. */
record Scored(boolean is, double score) {}
