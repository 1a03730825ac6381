package org.houserules.policy.drafts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.AllControls;
import org.houserules.policy.Binding;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.Clause;
import org.houserules.policy.SettingDescription;
import org.houserules.policy.SettingDescription.Kind;
import org.houserules.policy.drafts.ClauseEdit;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;
import org.houserules.policy.drafts.ClauseEdit.Written;
import org.houserules.reading.Words;

/** The fields of a clause: from the clause, and back to what is to be written. */
final class ClauseForm {
    private static final String CONTROL = "control";

    private ClauseForm() {}

    /** As it stands. */
    static Typed of(Clause<?> clause) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("ref", List.of(clause.ref()));
        fields.put("says", List.of(clause.says()));
        fields.put("force", List.of(Words.of(clause.force())));
        fields.put("audience", clause.audience().stream().map(Words::of).toList());
        fields.put(CONTROL, clause.controls());
        Stream.<Binding<?, ?>>concat(clause.bindings().stream(), clause.elsewhere().stream())
                .forEach(binding -> bound(clause, binding, fields));
        return new Typed(fields);
    }

    private static void bound(Clause<?> clause, Binding<?, ?> binding, Map<String, List<String>> fields) {
        String key = binding.control().key();
        if (!clause.force().effect().equals(Optional.of(binding.effect()))) {
            fields.put("effect." + key, List.of(Words.of(binding.effect())));
        }
        SettingDescription.written(binding.setting())
                .forEach((setting, words) -> fields.put(
                        ControlField.name(key, setting),
                        isFree(binding.control(), setting) ? List.of(String.join("\n", words)) : words));
    }

    private static boolean isFree(CatalogueEntry<?, ?> control, String setting) {
        return SettingDescription.of(control.setting()).stream()
                .anyMatch(one -> one.key().equals(setting) && one.kind() == Kind.FREE_WORDS);
    }

    static ClauseEdit edit(Typed typed, AllControls controls) {
        List<BoundEdit> bound = new ArrayList<>();
        for (String key : typed.all(CONTROL)) {
            controls.find(key).ifPresent(control -> bound.add(edit(typed, control)));
        }
        return new ClauseEdit(
                typed.at("ref").strip(), typed.paragraph("says"), typed.at("force"), typed.all("audience"), bound);
    }

    private static BoundEdit edit(Typed typed, CatalogueEntry<?, ?> control) {
        Map<String, Written> settings = new LinkedHashMap<>();
        for (SettingDescription setting : SettingDescription.of(control.setting())) {
            List<String> words = words(typed, ControlField.name(control.key(), setting.key()), setting.kind());
            if (!words.isEmpty()) {
                boolean list = setting.kind() == Kind.WORDS || setting.kind() == Kind.FREE_WORDS;
                settings.put(setting.key(), new Written(words, list));
            }
        }
        return new BoundEdit(control.key(), typed.at("effect." + control.key()), settings);
    }

    private static List<String> words(Typed typed, String name, Kind kind) {
        return switch (kind) {
            case NUMBER, ONE_WORD ->
                Stream.of(typed.at(name).strip())
                        .filter(word -> !word.isEmpty())
                        .toList();
            case WORDS -> typed.all(name);
            case FREE_WORDS ->
                Arrays.stream(typed.at(name).split("[\\n,]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        };
    }
}
