package org.houserules.guidance;

import java.util.Set;

/** What a question says: the concepts in it, and the facts that follow from them. */
record Understood(Set<String> concepts, Facts facts) {}
