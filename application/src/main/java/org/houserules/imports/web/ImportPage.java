package org.houserules.imports.web;

import java.util.List;
import java.util.Optional;

/**
 * The working list of an import.
 *
 * @param save the saving that is shown
 * @param undecided how many clauses are not decided
 * @param plain how many of them nothing is suggested for
 * @param missing what a policy has to say and this one does not yet
 * @param step what can be undone
 * @param warnings of roles that approve each other, in words
 */
public record ImportPage(
        long id,
        String name,
        String title,
        String organisation,
        int save,
        String changed,
        int decided,
        int total,
        int undecided,
        int plain,
        List<String> missing,
        List<Filter> filters,
        Show show,
        List<Row> rows,
        int page,
        int pages,
        Optional<Undo> step,
        List<Differing> conflicts,
        List<String> warnings,
        List<Group> unsaid) {

    public record Filter(Show show, int count) {}

    /** The last thing that was done. */
    public record Undo(int save, String what) {}

    /**
     * A clause.
     *
     * @param lead what opens the list that it is a point of
     * @param reasons what is suggested, and why
     * @param questions that it seems to answer
     * @param asks what the document does not say and has to be said
     * @param holds what was settled, in words
     * @param chain what it says of approving posts; may be empty
     * @param next id of the clause after it on the page
     */
    public record Row(
            String id,
            String ref,
            String part,
            String lead,
            String says,
            String aside,
            String whom,
            String decision,
            boolean undecided,
            boolean out,
            boolean advice,
            boolean confirmable,
            boolean joinable,
            boolean splittable,
            boolean conflict,
            List<String> reasons,
            List<Question> questions,
            List<String> asks,
            List<String> holds,
            String chain,
            int save,
            String next) {}

    /** A question that a clause seems to answer. */
    public record Question(String key, String example) {}

    /** A control that clauses set differently. */
    public record Differing(String control, String summary, List<Side> sides) {}

    /** @param means what the clause sets, in words */
    public record Side(String clause, String ref, String says, String means) {}

    /** Controls that no clause speaks of, by what they are about. */
    public record Group(String about, List<String> summaries) {}
}
