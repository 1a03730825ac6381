package org.houserules.guidance;

import java.util.Optional;
import java.util.Set;

/**
 * What a question says: the concepts in it, and the facts that follow from them.
 *
 * @param asked the concepts of the sentence that asks, where others tell how it came
 */
record Understood(Set<String> concepts, Optional<Set<String>> asked, Facts facts) {}
