package org.houserules.imports.suggestions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.guidance.MayI;
import org.houserules.policy.AllControls;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.SettingDescription;
import org.houserules.policy.SettingDescription.Kind;

/** Suggests what House Rules can do for a clause, from its words alone. */
public final class Suggest {
    private final RuleBook book = RuleBook.shipped();
    private final ReadSettings settings = new ReadSettings(book);
    private final Speaking speaking = new Speaking(book);
    private final MayI mayI = MayI.shipped();
    private final AllControls controls;

    public Suggest(AllControls controls) {
        this.controls = controls;
    }

    /**
     * For one clause.
     *
     * @param part the headings it stands under
     * @param lead what opens the list that it is a point of; may be empty
     */
    public Suggested of(String part, String lead, String says) {
        List<Said> sentences = Said.sentences(lead, says);
        Said whole = Said.whole(lead, says);
        return new Suggested(
                speaking.force(sentences),
                speaking.audience(part, whole),
                controls(sentences, whole),
                sentences.stream()
                        .flatMap(said -> mayI.topicsIn(said.text()).stream())
                        .distinct()
                        .toList());
    }

    /** Of several rules for one control the first that fits counts. */
    private List<Suggestion> controls(List<Said> sentences, Said whole) {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        for (Rule rule : book.rules()) {
            Optional<Rule.Hit> hit =
                    sentences.stream().flatMap(said -> rule.in(said).stream()).findFirst();
            hit.flatMap(one -> suggestion(one, whole))
                    .ifPresent(suggestion -> found.putIfAbsent(rule.control(), suggestion));
        }
        return List.copyOf(found.values());
    }

    private Optional<Suggestion> suggestion(Rule.Hit hit, Said whole) {
        return controls.find(hit.rule().control()).map(control -> suggestion(control, hit, whole));
    }

    private Suggestion suggestion(CatalogueEntry<?, ?> control, Rule.Hit hit, Said whole) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (SettingDescription setting : SettingDescription.of(control.setting())) {
            boolean single = setting.kind() == Kind.ONE_WORD || setting.kind() == Kind.NUMBER;
            List<String> words = hit.rule().settings().stream()
                    .filter(rule -> rule.key().equals(setting.key()))
                    .flatMap(rule -> settings.of(rule, hit, whole, single).stream())
                    .toList();
            if (!words.isEmpty()) {
                read.put(setting.key(), words);
            } else if (!setting.optional()) {
                missing.add(setting.key());
            }
        }
        return new Suggestion(control.key(), read, List.copyOf(missing), hit.quote());
    }

    /** Roles that this clause has approve posts, in order; empty where it says nothing of it. */
    public List<String> approvesPosts(String lead, String says) {
        return Said.sentences(lead, says).stream()
                .filter(said -> book.postChain().matcher(said.plain()).find())
                .map(said -> ReadSettings.inOrder(book.roles(), said.plain()))
                .filter(roles -> !roles.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Who approves whose work by these words. */
    public List<Approves> approvals(String lead, String says) {
        return Said.sentences(lead, says).stream()
                .flatMap(said -> Approves.in(said, book).stream())
                .toList();
    }

    /** What a document calls the roles, by their keys. */
    public Map<String, String> called(String text) {
        return ReadSettings.called(book.roles(), Said.of(text));
    }

    /** The controls that a document can speak of, by what they are about. */
    public Map<String, List<String>> about() {
        Map<String, List<String>> about = new LinkedHashMap<>();
        book.rules().stream()
                .filter(rule -> controls.find(rule.control()).isPresent())
                .forEach(rule -> {
                    List<String> keys = about.computeIfAbsent(rule.of(), of -> new ArrayList<>());
                    if (!keys.contains(rule.control())) {
                        keys.add(rule.control());
                    }
                });
        return about;
    }
}
