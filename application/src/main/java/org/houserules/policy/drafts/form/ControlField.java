package org.houserules.policy.drafts.form;

import java.util.List;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.SettingDescription;
import org.houserules.policy.SettingDescription.Kind;
import org.houserules.policy.SettingWords;

/**
 * A control in the form of a clause.
 *
 * @param bound whether the clause has it checked
 * @param confirms whether a person can settle it, so that 'confirm' is possible
 */
public record ControlField(String key, String summary, boolean bound, boolean confirms, List<SettingField> settings) {

    /**
     * One of its settings.
     *
     * @param name of the field
     * @param asks as a question
     * @param choices empty where it is written freely
     */
    public record SettingField(String name, String asks, Kind kind, boolean optional, List<Choice> choices) {}

    /** @param means in words */
    public record Choice(String word, String means) {}

    public static ControlField of(CatalogueEntry<?, ?> control, boolean bound, SettingWords words) {
        List<SettingField> settings = SettingDescription.of(control.setting()).stream()
                .map(setting -> field(control.key(), setting, words))
                .toList();
        return new ControlField(
                control.key(), control.summary(), bound, control.confirmation().isPresent(), settings);
    }

    private static SettingField field(String control, SettingDescription setting, SettingWords words) {
        return new SettingField(
                name(control, setting.key()),
                words.asks(control, setting.key()),
                setting.kind(),
                setting.optional(),
                setting.words().stream()
                        .map(word -> new Choice(word, words.label(control, setting.key(), word)))
                        .toList());
    }

    static String name(String control, String setting) {
        return "set." + control + "." + setting;
    }
}
