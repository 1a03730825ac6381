package org.houserules.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.reading.Section;

/**
 * Reads a control's setting into its record. A component is an enum, a list of enums or of words, a whole number of
 * at least 1, or an {@code Optional} of one of these; every other component must be given.
 */
final class SettingReader {
    private static final int MOST = 100_000;

    private SettingReader() {}

    /** The setting, or nothing when a fault was added. */
    static <T extends Record> Optional<T> read(Section section, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            Optional<Object> value = component(section, components[i]);
            complete &= value.isPresent();
            values[i] = value.orElse("");
        }
        return complete ? Optional.of(make(type, components, values)) : Optional.empty();
    }

    /** The name of a component in a policy file. */
    static String key(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        return named != null
                ? named.value()
                : component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Optional<Object> component(Section section, RecordComponent component) {
        Type type = component.getGenericType();
        String key = key(component);
        if (isOptional(type)) {
            Optional<Object> value = value(section, key, argument(type));
            return section.has(key) && value.isEmpty() ? Optional.empty() : Optional.of(value);
        }
        Optional<Object> value = value(section, key, type);
        if (value.isEmpty() && !section.has(key)) {
            section.fault(key, "The setting '" + key + "' is missing", "Give " + SettingShape.of(type) + ".");
        }
        return value;
    }

    private static Optional<Object> value(Section section, String key, Type type) {
        if (type == int.class || type == Integer.class) {
            return section.number(key, 1, MOST).map(number -> number);
        }
        if (SettingShape.isList(type)) {
            return list(section, key, argument(type));
        }
        return section.word(key, SettingShape.enumType(type)).map(word -> word);
    }

    private static Optional<Object> list(Section section, String key, Type element) {
        List<?> values =
                element == String.class ? section.texts(key) : section.words(key, SettingShape.enumType(element));
        if (section.has(key) && !section.isSection(key) && section.texts(key).isEmpty()) {
            section.fault(key, "The setting '" + key + "' is an empty list", "Name at least one, or take the key out.");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(values));
    }

    private static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static <T extends Record> T make(Class<T> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make the setting " + type.getName(), e);
        }
    }
}
