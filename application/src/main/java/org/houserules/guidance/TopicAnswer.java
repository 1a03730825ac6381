package org.houserules.guidance;

import java.util.List;
import java.util.Map;

/**
 * What a policy answers on a topic to some of those who ask.
 *
 * @param speaksTo whom
 * @param assumed facts that count as long as nobody says otherwise
 * @param cases the first that fits is the answer
 */
public record TopicAnswer(String topic, List<Asker> speaksTo, Map<String, String> assumed, List<Case> cases) {}
