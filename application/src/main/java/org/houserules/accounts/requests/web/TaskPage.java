package org.houserules.accounts.requests.web;

import java.util.List;
import java.util.Optional;

/**
 * A page of the form.
 *
 * @param save number of the save that it shows
 * @param meanwhile what others have changed since, in sentences
 * @param saved when and by whom it was saved last
 */
public record TaskPage(
        long request,
        String name,
        String title,
        String path,
        int number,
        int of,
        int save,
        Fields fields,
        List<Row> questions,
        List<String> meanwhile,
        String saved) {

    /** Whether a clause stands beside some question. */
    public boolean cites() {
        return questions.stream().anyMatch(row -> !row.refs().isEmpty());
    }

    /**
     * A question with what its field needs.
     *
     * @param kind which field it has, such as "yes-no"
     * @param choices to choose one of
     * @param chosen people who are named already
     * @param against why it cannot stand with another answer
     * @param both the other's answer, where two people have answered differently
     */
    public record Row(
            String key,
            String kind,
            String words,
            String hint,
            List<Asked.Ref> refs,
            List<Choice> choices,
            List<Chosen> chosen,
            List<Readers> readers,
            Optional<String> against,
            Optional<Both> both) {
        /** Whether it has several fields under one legend. */
        public boolean isGroup() {
            return !choices.isEmpty() && !kind.equals("person") || !readers.isEmpty() || kind.equals("people");
        }
    }

    public record Choice(String value, String label) {}

    /** Somebody named. @param remark what has to be known of them */
    public record Chosen(String id, String name, String remark) {}

    /** A row of the table of readers. @param field how its fields begin @param ages whether they are asked */
    public record Readers(String field, String words, boolean ages, boolean schools) {}

    public record Both(String by, String theirs) {}
}
