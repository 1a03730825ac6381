package org.houserules.policy.drafts.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houserules.policy.AllControls;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.SettingDescription;
import org.houserules.policy.SettingDescription.Kind;
import org.houserules.policy.SettingWords;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;
import org.houserules.policy.drafts.ClauseEdit.Written;

/** What a clause has checked: from the fields of a form to what is to be written, and back. */
public final class ControlForm {
    private static final String CONTROL = "control";

    private ControlForm() {}

    /** Every control there is; those that are bound come first. */
    public static List<ControlField> all(AllControls controls, Typed typed, SettingWords words) {
        return controls.entries()
                .map(control -> ControlField.of(control, typed.has(CONTROL, control.key()), words))
                .sorted(Comparator.comparing(ControlField::bound).reversed().thenComparing(ControlField::summary))
                .toList();
    }

    /** What is bound, as it was typed. */
    public static List<BoundEdit> edits(Typed typed, AllControls controls) {
        List<BoundEdit> bound = new ArrayList<>();
        for (String key : typed.all(CONTROL)) {
            controls.find(key).ifPresent(control -> bound.add(edit(typed, control)));
        }
        return List.copyOf(bound);
    }

    /** The fields of what is bound. */
    public static Map<String, List<String>> fields(List<BoundEdit> bound, AllControls controls) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(CONTROL, bound.stream().map(BoundEdit::control).toList());
        for (BoundEdit one : bound) {
            fields.put(effect(one.control()), List.of(one.effect()));
            controls.find(one.control())
                    .ifPresent(control -> one.settings().forEach((key, written) -> put(fields, control, key, written)));
        }
        return fields;
    }

    private static void put(
            Map<String, List<String>> fields, CatalogueEntry<?, ?> control, String key, Written written) {
        fields.put(name(control.key(), key), typed(control, key, written.words()));
    }

    /** As a form has it: what is written freely stands in one field, a word a line. */
    public static List<String> typed(CatalogueEntry<?, ?> control, String setting, List<String> words) {
        boolean free = SettingDescription.of(control.setting()).stream()
                .anyMatch(one -> one.key().equals(setting) && one.kind() == Kind.FREE_WORDS);
        return free ? List.of(String.join("\n", words)) : words;
    }

    public static String name(String control, String setting) {
        return ControlField.name(control, setting);
    }

    public static String effect(String control) {
        return "effect." + control;
    }

    private static BoundEdit edit(Typed typed, CatalogueEntry<?, ?> control) {
        Map<String, Written> settings = new LinkedHashMap<>();
        for (SettingDescription setting : SettingDescription.of(control.setting())) {
            List<String> words = words(typed, name(control.key(), setting.key()), setting.kind());
            if (!words.isEmpty()) {
                boolean list = setting.kind() == Kind.WORDS || setting.kind() == Kind.FREE_WORDS;
                settings.put(setting.key(), new Written(words, list));
            }
        }
        return new BoundEdit(control.key(), typed.at(effect(control.key())), settings);
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
