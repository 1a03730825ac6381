package org.houserules.imports;

import java.util.List;
import org.houserules.imports.suggestions.Suggestion;
import org.houserules.policy.Audience;
import org.houserules.policy.Force;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;

/**
 * A clause of the document on the working list.
 *
 * @param part the headings it stands under
 * @param lead what opens the list that it is a point of; may be empty
 * @param says its own words
 * @param aside why it was taken for no clause; empty where it was taken for one
 * @param topics of questions that it seems to answer
 * @param bound what a person has settled that it has checked
 * @param answers topics that a person has settled that it answers
 * @param save the saving of the list with which it changed last
 */
public record Item(
        String id,
        String ref,
        String part,
        String lead,
        String says,
        String aside,
        Force force,
        List<Audience> audience,
        List<Suggestion> suggested,
        List<String> topics,
        Decision decision,
        List<BoundEdit> bound,
        List<String> answers,
        int save) {

    public boolean undecided() {
        return decision == Decision.UNDECIDED;
    }

    public boolean leftOut() {
        return decision == Decision.LEFT_OUT;
    }

    /** Whether there is something to confirm. */
    public boolean suggesting() {
        return !suggested.isEmpty() || !topics.isEmpty();
    }

    /** Whether it can be confirmed without being told more. */
    public boolean complete() {
        return suggested.stream().allMatch(Suggestion::complete);
    }

    /** As one sentence where it is a point of a list. */
    public String whole() {
        return lead.isEmpty() ? says : lead + ": " + says;
    }

    Item decided(Decision to, List<BoundEdit> binds, List<String> answering) {
        return new Item(
                id, ref, part, lead, says, aside, force, audience, suggested, topics, to, binds, answering, save);
    }

    Item speaking(Force how, List<Audience> whom) {
        return new Item(id, ref, part, lead, says, aside, how, whom, suggested, topics, decision, bound, answers, save);
    }

    Item called(String other) {
        return new Item(
                other, ref, part, lead, says, aside, force, audience, suggested, topics, decision, bound, answers,
                save);
    }

    Item saved(int with) {
        return new Item(
                id, ref, part, lead, says, aside, force, audience, suggested, topics, decision, bound, answers, with);
    }

    Item without(String control) {
        return new Item(
                id,
                ref,
                part,
                lead,
                says,
                aside,
                force,
                audience,
                suggested.stream().filter(one -> !one.control().equals(control)).toList(),
                topics,
                decision,
                bound.stream().filter(one -> !one.control().equals(control)).toList(),
                answers,
                save);
    }
}
