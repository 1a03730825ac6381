package org.houserules.policy.drafts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A clause as somebody has written it, in the words of a policy's file.
 *
 * @param controls what it binds of the controls that there are
 */
public record ClauseEdit(String ref, String says, String force, List<String> audience, List<BoundEdit> controls) {

    /**
     * A control that the clause binds.
     *
     * @param effect empty where it follows from the force
     * @param settings by their keys; several words make a list
     */
    public record BoundEdit(String control, String effect, Map<String, Written> settings) {}

    /** @param list whether it is a list, even of one word */
    public record Written(List<String> words, boolean list) {}

    /** @param known controls that there are; what else the clause binds is still to come and stays */
    void into(Branch clause, Set<String> known) {
        clause.put("ref", ref);
        clause.put("audience", audience);
        clause.put("force", force);
        clause.put("says", says);
        Branch bound = clause.branch("controls").orElseGet(Branch::empty);
        Set<String> wanted =
                Set.copyOf(controls.stream().map(BoundEdit::control).toList());
        for (String key : bound.keys()) {
            if (known.contains(key) && !wanted.contains(key)) {
                bound.remove(key);
            }
        }
        controls.forEach(
                control -> bound.put(control.control(), settings(control).node()));
        if (bound.keys().isEmpty()) {
            clause.remove("controls");
        } else {
            clause.put("controls", bound.node());
        }
    }

    private static Branch settings(BoundEdit control) {
        Branch line = Branch.inLine();
        control.settings().forEach((key, written) -> {
            if (written.list()) {
                line.put(key, written.words());
            } else {
                line.put(key, String.join(" ", written.words()));
            }
        });
        line.put("effect", control.effect());
        return line;
    }
}
