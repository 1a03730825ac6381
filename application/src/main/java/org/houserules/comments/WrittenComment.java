package org.houserules.comments;

import java.util.List;
import java.util.Optional;
import org.houserules.screening.items.ItemFinding;

/**
 * A comment with what was found in its words.
 *
 * @param cannotTell why it could not be read whole
 */
public record WrittenComment(String words, List<ItemFinding> found, Optional<String> cannotTell) {
    public WrittenComment {
        found = List.copyOf(found);
    }
}
