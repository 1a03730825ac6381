package org.houserules.imports.suggestions;

import java.util.List;
import java.util.Map;

/**
 * A control that a clause may mean. Nothing follows from it until somebody confirms it.
 *
 * @param settings what could be read, by their keys
 * @param missing settings that have to be given and could not be read
 * @param quote the words of the clause by which it was recognised
 */
public record Suggestion(String control, Map<String, List<String>> settings, List<String> missing, String quote) {
    public boolean complete() {
        return missing.isEmpty();
    }
}
