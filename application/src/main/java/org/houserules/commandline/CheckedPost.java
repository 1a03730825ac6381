package org.houserules.commandline;

import org.houserules.policy.Verdict;

/** A post's file and what stands against it. */
record CheckedPost(String file, Verdict verdict) {}
