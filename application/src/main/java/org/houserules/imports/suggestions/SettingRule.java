package org.houserules.imports.suggestions;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** From what a setting is read. */
sealed interface SettingRule {
    String key();

    /** The words of the setting, each with what it is said by; of several the first in this order counts where only one is wanted. */
    record ByWords(String key, Map<String, Pattern> words) implements SettingRule {}

    /** @param after what has to be said before; empty where it is no matter */
    record Roles(String key, List<Pattern> after) implements SettingRule {}

    record Platforms(String key) implements SettingRule {}

    /** A number of something. @param nouns with how much one of it is */
    record Counts(String key, Map<Pattern, Integer> nouns) implements SettingRule {}

    /** Which of these words occur. */
    record Each(String key, Map<String, Pattern> words) implements SettingRule {}

    /** There is only this. */
    record Always(String key, String word) implements SettingRule {}
}
