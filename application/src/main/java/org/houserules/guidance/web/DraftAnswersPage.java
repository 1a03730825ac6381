package org.houserules.guidance.web;

import java.util.List;
import java.util.Optional;
import org.houserules.guidance.web.CasePage.Box;
import org.houserules.guidance.web.CasePage.Choice;

/**
 * All that a draft answers.
 *
 * @param bringIn whether answers that ship with it can be brought in
 * @param show which topics are listed
 * @param ask the role to ask where it is silent
 * @param tried what would be answered to the question that was typed
 */
public record DraftAnswersPage(
        long draft,
        int save,
        boolean bringIn,
        String show,
        List<Filter> filters,
        List<Row> rows,
        String ask,
        List<Choice> roles,
        List<Box> askers,
        String question,
        String as,
        List<Choice> everybody,
        Optional<AnswerView> tried) {

    public record Filter(String key, String label, long count) {}

    /** @param answers in a word or two each */
    public record Row(String key, String title, String example, String look, String mark, List<String> answers) {}
}
