package org.houserules.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.houserules.policy.Catalogue;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.Policy;
import org.houserules.policy.SettingDescription;
import org.houserules.posts.DraftPost;
import org.houserules.reading.Words;

/**
 * The page of all controls.
 *
 * @param parts a heading and the controls below it
 */
record ControlsPage(List<Part> parts, List<Policy<DraftPost>> policies) {
    record Part(String heading, Catalogue<?> catalogue) {}

    void print(PrintWriter out) {
        out.println("# The controls");
        out.println();
        out.println("Made by `./houserules controls`; a test holds it to the code.");
        parts.forEach(part -> {
            out.println();
            out.println("# " + part.heading());
            part.catalogue().entries().forEach(entry -> entry(out, entry));
        });
    }

    private void entry(PrintWriter out, CatalogueEntry<?, ?> entry) {
        out.println();
        out.println("## " + entry.key());
        out.println();
        out.println(entry.summary());
        out.println();
        SettingDescription.of(entry.setting())
                .forEach(setting -> out.println("- setting `" + setting.key() + "`: " + setting.shape()));
        entry.confirmation()
                .ifPresent(asked ->
                        out.println("- settled by `" + asked.token() + "`, confirmed by the " + Words.of(asked.by())));
        out.println("- bound by: " + boundBy(entry.key()));
    }

    private String boundBy(String key) {
        String bound = policies.stream()
                .flatMap(policy -> policy.clauses().stream()
                        .filter(clause -> clause.controls().contains(key))
                        .map(clause -> policy.id() + " (" + clause.ref() + ")"))
                .distinct()
                .collect(Collectors.joining(", "));
        return bound.isEmpty() ? "none of the policies that ship" : bound;
    }
}
