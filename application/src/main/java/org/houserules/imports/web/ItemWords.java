package org.houserules.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.guidance.MayI;
import org.houserules.imports.Item;
import org.houserules.imports.suggestions.Suggest;
import org.houserules.imports.suggestions.Suggestion;
import org.houserules.people.Role;
import org.houserules.policy.AllControls;
import org.houserules.policy.SettingWords;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;
import org.houserules.reading.Words;

/** What is suggested for a clause and what holds for it, in words. */
record ItemWords(AllControls controls, SettingWords words, MayI mayI, Suggest suggest) {

    /** With the words of the clause on which they rest. */
    List<String> reasons(Item item) {
        return item.suggested().stream()
                .map(one -> "It says ‘" + one.quote() + "’: " + small(means(one.control(), one.settings())) + ".")
                .toList();
    }

    /** Who approves a post is said for the policy as a whole; empty where the clause says nothing of it. */
    String chain(Item item) {
        String roles = suggest.approvesPosts(item.lead(), item.says()).stream()
                .map(ItemWords::role)
                .collect(Collectors.joining(", "));
        return roles.isEmpty()
                ? ""
                : "It seems to say who approves a post (" + roles
                        + "). That is set for the whole policy, under ‘Title, dates and who approves’.";
    }

    static String role(String key) {
        return Words.find(Role.class, key).map(Role::called).orElse(key);
    }

    /** Questions that it seems to answer. */
    List<ImportPage.Question> questions(Item item) {
        return item.topics().stream()
                .flatMap(key -> mayI.topic(key).stream())
                .map(topic -> new ImportPage.Question(topic.key(), topic.example()))
                .toList();
    }

    /** What has to be said before it can be confirmed, as questions. */
    List<String> asks(Item item) {
        return item.suggested().stream()
                .flatMap(one -> one.missing().stream().map(setting -> asks(one, setting)))
                .toList();
    }

    private String asks(Suggestion one, String setting) {
        return words.asks(one.control(), setting);
    }

    List<String> holds(Item item) {
        List<String> holds = new ArrayList<>();
        for (BoundEdit bound : item.bound()) {
            Map<String, List<String>> settings = bound.settings().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().words()));
            holds.add(means(bound.control(), settings) + ".");
        }
        topics(item.answers()).forEach(question -> holds.add("Answers ‘" + question + "’"));
        return holds;
    }

    /** What it sets, or what it checks where there is nothing to set. */
    String means(String control, Map<String, List<String>> settings) {
        String set = settings.entrySet().stream()
                .map(one -> words.means(control, one.getKey(), Optional.of(String.join(", ", one.getValue()))))
                .collect(Collectors.joining("; "));
        return set.isEmpty() ? summary(control) : set;
    }

    /** Without its full stop. */
    String summary(String control) {
        return controls.find(control)
                .map(found -> found.summary().replaceAll("\\.$", ""))
                .orElse(control);
    }

    String whom(Item item) {
        String whom = item.audience().stream().map(Words::of).collect(Collectors.joining(", "));
        return Words.of(item.force()).replace('-', ' ') + (whom.isEmpty() ? "" : ", to " + whom);
    }

    private List<String> topics(List<String> keys) {
        return keys.stream()
                .flatMap(key -> mayI.topic(key).stream())
                .map(topic -> topic.example())
                .toList();
    }

    private static String small(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
