package org.houserules.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houserules.imports.suggestions.Suggestion;
import org.houserules.policy.AllControls;
import org.houserules.policy.Effect;
import org.houserules.policy.Force;
import org.houserules.policy.SettingDescription;
import org.houserules.policy.SettingDescription.Kind;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;
import org.houserules.policy.drafts.ClauseEdit.Written;
import org.houserules.reading.Words;

/** What is bound when a suggestion is confirmed. */
record Settle(AllControls controls) {

    List<BoundEdit> suggested(Item item) {
        return item.suggested().stream().map(one -> bound(item, one)).toList();
    }

    private BoundEdit bound(Item item, Suggestion suggestion) {
        Map<String, Written> settings = new LinkedHashMap<>();
        suggestion
                .settings()
                .forEach((key, words) -> settings.put(key, new Written(words, isList(suggestion.control(), key))));
        return new BoundEdit(suggestion.control(), effect(item.force()), settings);
    }

    private boolean isList(String control, String key) {
        return controls.find(control).stream()
                .flatMap(found -> SettingDescription.of(found.setting()).stream())
                .filter(setting -> setting.key().equals(key))
                .anyMatch(setting -> setting.kind() == Kind.WORDS || setting.kind() == Kind.FREE_WORDS);
    }

    /** What only states something has to say what a finding does; the stricter is suggested, but for what one merely may. */
    static String effect(Force force) {
        return switch (force) {
            case STATES -> Words.of(Effect.STOP);
            case MAY -> Words.of(Effect.ADVISE);
            default -> "";
        };
    }
}
