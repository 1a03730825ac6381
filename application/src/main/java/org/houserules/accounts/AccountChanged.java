package org.houserules.accounts;

/** Something of an account has changed by which it may stand better or worse: its team, its settings, what was promised. */
public record AccountChanged(long owner, long account) {}
