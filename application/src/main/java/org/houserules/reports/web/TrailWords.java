package org.houserules.reports.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;

/** Tells in plain words what the trail keeps in short ones, and where a thing is found. */
final class TrailWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("trail");
    private static final String LINK = "link.";

    private TrailWords() {}

    static String of(String action) {
        return WORDS.containsKey(action) ? WORDS.getString(action) : action.replace('-', ' ');
    }

    static Optional<String> link(String kind, long id, SignedIn reader) {
        return Optional.of(LINK + kind)
                .filter(WORDS::containsKey)
                .filter(known -> reader.may(opens(kind)))
                .map(WORDS::getString)
                .map(path -> path.replace("{id}", String.valueOf(id)));
    }

    private static Permission opens(String kind) {
        return switch (kind) {
            case "person", "delegation" -> Permission.SEE_PEOPLE;
            case "consent-import" -> Permission.IMPORT_ROLL;
            case "account-concern", "request" -> Permission.MANAGE_ACCOUNTS;
            case "policy-choice", "reading-question" -> Permission.ADOPT_POLICY;
            case "policy-reading" -> Permission.SEE_READERS;
            default -> Permission.SEE_POSTS;
        };
    }

    static List<String> kinds() {
        return WORDS.keySet().stream()
                .filter(key -> key.startsWith(LINK))
                .map(key -> key.substring(LINK.length()))
                .sorted()
                .toList();
    }

    /** Actions by their words. */
    static Map<String, String> actions() {
        Map<String, String> actions = new TreeMap<>();
        WORDS.keySet().stream().filter(key -> !key.startsWith(LINK)).forEach(action -> actions.put(of(action), action));
        return actions;
    }
}
