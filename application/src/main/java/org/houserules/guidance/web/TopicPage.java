package org.houserules.guidance.web;

import java.util.List;
import org.houserules.guidance.Topic;
import org.houserules.guidance.web.CasePage.Box;

/**
 * A topic in a draft: what is answered on it, to whom, and in which cases.
 *
 * @param suggested clauses that speak in its words
 */
public record TopicPage(long draft, int save, Topic topic, String path, List<Written> answers, List<Box> suggested) {
    /**
     * @param which its place among the answers on the topic
     * @param standing false where a clause has changed since somebody looked at it
     * @param whom it speaks to, in words
     * @param assumed what counts as long as nobody says otherwise; may be empty
     * @param shared titles of other topics with the same answer
     */
    public record Written(
            int which,
            boolean standing,
            String whom,
            List<Box> askers,
            String assumed,
            List<String> shared,
            List<OneCase> cases) {}

    /** @param when in words; empty where it holds in any other case */
    public record OneCase(
            int place,
            String when,
            String answer,
            String look,
            String says,
            List<String> clauses,
            List<String> needs,
            List<String> next) {}
}
