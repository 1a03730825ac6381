package org.houserules.health.understanding;

/** How often the document says it is to be reviewed. */
public record SaidCycle(int months, Sentence sentence) {}
