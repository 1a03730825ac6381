package org.houserules.policy.drafts.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.AllControls;
import org.houserules.policy.Binding;
import org.houserules.policy.Clause;
import org.houserules.policy.SettingDescription;
import org.houserules.policy.drafts.ClauseEdit;
import org.houserules.policy.drafts.form.ControlForm;
import org.houserules.policy.drafts.form.Typed;
import org.houserules.reading.Words;

/** The fields of a clause: from the clause, and back to what is to be written. */
final class ClauseForm {
    private ClauseForm() {}

    /** As it stands. */
    static Typed of(Clause<?> clause) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("ref", List.of(clause.ref()));
        fields.put("says", List.of(clause.says()));
        fields.put("force", List.of(Words.of(clause.force())));
        fields.put("audience", clause.audience().stream().map(Words::of).toList());
        fields.put("control", clause.controls());
        Stream.<Binding<?, ?>>concat(clause.bindings().stream(), clause.elsewhere().stream())
                .forEach(binding -> bound(clause, binding, fields));
        return new Typed(fields);
    }

    private static void bound(Clause<?> clause, Binding<?, ?> binding, Map<String, List<String>> fields) {
        String key = binding.control().key();
        if (!clause.force().effect().equals(Optional.of(binding.effect()))) {
            fields.put(ControlForm.effect(key), List.of(Words.of(binding.effect())));
        }
        SettingDescription.written(binding.setting())
                .forEach((setting, words) -> fields.put(
                        ControlForm.name(key, setting), ControlForm.typed(binding.control(), setting, words)));
    }

    static ClauseEdit edit(Typed typed, AllControls controls) {
        return new ClauseEdit(
                typed.at("ref").strip(),
                typed.paragraph("says"),
                typed.at("force"),
                typed.all("audience"),
                ControlForm.edits(typed, controls));
    }
}
