package org.houserules.guidance.web;

import java.util.List;
import org.houserules.guidance.Topic;

/**
 * The form of one case.
 *
 * @param path where it is sent
 * @param rows one condition each
 * @param near clauses that it rests on, or that speak in the words of the topic
 */
public record CasePage(
        long draft,
        Topic topic,
        String path,
        boolean fresh,
        int save,
        CaseForm form,
        List<String> rows,
        List<Group> conditions,
        List<Box> near,
        List<Box> others,
        List<Box> needs,
        List<Box> next) {

    /** Choices under a heading. */
    public record Group(String heading, List<Choice> choices) {}

    public record Choice(String value, String label) {}

    /** Something to tick. @param hint why it is here; may be empty */
    public record Box(String value, String label, String hint, boolean ticked) {}

    public List<Choice> choices() {
        return conditions.stream().flatMap(group -> group.choices().stream()).toList();
    }
}
