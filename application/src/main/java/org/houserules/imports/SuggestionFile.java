package org.houserules.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.houserules.health.HealthCheck;
import org.houserules.health.understanding.Understood;
import org.houserules.imports.passages.ReadPassages;
import org.houserules.imports.suggestions.Suggest;
import org.houserules.imports.suggestions.Suggestion;
import org.houserules.policy.AllControls;
import org.houserules.reading.Unusable;

/** A document as the text of a policy in which nothing is decided: what is suggested stands as comments. */
public final class SuggestionFile {
    private static final String CLAUSE = "- id: ";
    private static final String HEAD = """
            # Made from the document %s.
            # Nothing is checked yet. What is suggested under a clause stands as comments: take the marks away from what you confirm.
            # A policy has to say who approves posts and accounts: a list of roles, or none.
            """;

    private final Suggest suggest;
    private final Clock clock;

    public SuggestionFile(AllControls controls, Clock clock) {
        this.suggest = new Suggest(controls);
        this.clock = clock;
    }

    /** @throws Unusable where the document cannot be read, or is no policy on social media */
    public String of(String name, byte[] document) throws Unusable {
        Understood understood = HealthCheck.understood(name, document, LocalDate.now(clock));
        WorkingList list = new MakeItems(suggest).of(ReadPassages.of(understood));
        Front front = new ReadFront(suggest, clock).of(understood, list);
        String policy = PolicyText.of(PolicyText.slug(front.organisation()), front, list);
        return HEAD.formatted(name) + commented(policy, list.clauses());
    }

    private static String commented(String policy, List<Item> clauses) {
        List<String> lines = new ArrayList<>();
        Iterator<Item> next = clauses.iterator();
        List<String> comments = List.of();
        for (String line : policy.lines().toList()) {
            if (line.startsWith(CLAUSE) && next.hasNext()) {
                lines.addAll(comments);
                comments = comments(next.next());
            }
            lines.add(line);
        }
        lines.addAll(comments);
        return String.join("\n", lines) + "\n";
    }

    private static List<String> comments(Item item) {
        List<String> comments = new ArrayList<>();
        if (!item.suggested().isEmpty()) {
            comments.add("  # controls:");
        }
        for (Suggestion one : item.suggested()) {
            comments.add(
                    "  #   " + one.control() + ": {" + settings(item, one) + "}   # It says: " + oneLine(one.quote()));
            if (!one.complete()) {
                comments.add("  #     # It does not say: " + String.join(", ", one.missing()));
            }
        }
        if (!item.topics().isEmpty()) {
            comments.add("  # answered-by: [" + String.join(", ", item.topics()) + "]");
        }
        return comments;
    }

    private static String settings(Item item, Suggestion one) {
        String effect = Settle.effect(item.force());
        String settings = one.settings().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                .collect(Collectors.joining(", "));
        return effect.isEmpty() ? settings : settings + (settings.isEmpty() ? "" : ", ") + "effect: " + effect;
    }

    /** Which of them are lists, the format says; one word may stand for a list of one. */
    private static String written(List<String> words) {
        return words.size() == 1 ? words.getFirst() : "[" + String.join(", ", words) + "]";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
