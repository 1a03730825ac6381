package org.houserules.policy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a control in words.
 *
 * @param shape what may be written for it
 * @param kind how it is asked for in a form
 * @param words what may be chosen; empty where anything may be written
 * @param optional whether it may be left out
 */
public record SettingDescription(String key, String shape, Kind kind, List<String> words, boolean optional) {
    /** How many of what. */
    public enum Kind {
        NUMBER,
        ONE_WORD,
        WORDS,
        FREE_WORDS
    }

    public static List<SettingDescription> of(Class<? extends Record> setting) {
        return Arrays.stream(setting.getRecordComponents())
                .map(component -> {
                    var type = component.getGenericType();
                    return new SettingDescription(
                            SettingReader.key(component),
                            SettingShape.of(type),
                            SettingShape.kind(type),
                            SettingShape.words(type),
                            SettingShape.isOptional(type));
                })
                .toList();
    }

    /** What a setting says, by its keys as a policy's file has them; what is left out is not there. */
    public static Map<String, String> values(Record setting) {
        Map<String, String> values = new LinkedHashMap<>();
        written(setting).forEach((key, words) -> values.put(key, String.join(", ", words)));
        return values;
    }

    /** The same, each word of a list by itself. */
    public static Map<String, List<String>> written(Record setting) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (RecordComponent component : setting.getClass().getRecordComponents()) {
            List<String> words = words(value(component, setting)).toList();
            if (!words.isEmpty()) {
                values.put(SettingReader.key(component), words);
            }
        }
        return values;
    }

    private static @Nullable Object value(RecordComponent component, Record setting) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(setting);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the setting " + component, e);
        }
    }

    private static Stream<String> words(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Optional<?> maybe -> maybe.stream().flatMap(SettingDescription::words);
            case Enum<?> word -> Stream.of(Words.of(word));
            case Collection<?> list -> list.stream().flatMap(SettingDescription::words);
            default -> Stream.of(value.toString());
        };
    }
}
