package org.houserules.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.imports.suggestions.Suggest;
import org.houserules.imports.suggestions.Suggestion;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;

/** What House Rules could check and no clause of the document speaks of. */
public final class Unsaid {
    private Unsaid() {}

    /** Keys of controls, by what they are about. */
    public static Map<String, List<String>> in(WorkingList list, Suggest suggest) {
        Set<String> said = list.clauses().stream().flatMap(Unsaid::of).collect(Collectors.toSet());
        Map<String, List<String>> unsaid = new LinkedHashMap<>();
        suggest.about().forEach((about, controls) -> {
            List<String> left =
                    controls.stream().filter(control -> !said.contains(control)).toList();
            if (!left.isEmpty()) {
                unsaid.put(about, left);
            }
        });
        return unsaid;
    }

    private static Stream<String> of(Item item) {
        return item.undecided()
                ? item.suggested().stream().map(Suggestion::control)
                : item.bound().stream().map(BoundEdit::control);
    }
}
