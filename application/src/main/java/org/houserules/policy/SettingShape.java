package org.houserules.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.SettingDescription.Kind;
import org.houserules.reading.Words;

/** Says in words what may be written for a setting. */
final class SettingShape {
    private SettingShape() {}

    static String of(Type type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number of at least 1";
        }
        if (isList(type)) {
            return inside(type) == String.class ? "a list of words" : "one or more of: " + constants(inside(type));
        }
        if (isOptional(type)) {
            return of(inside(type)) + " (may be left out)";
        }
        return "one of: " + constants(type);
    }

    static Kind kind(Type type) {
        if (isOptional(type)) {
            return kind(inside(type));
        }
        if (type == int.class || type == Integer.class) {
            return Kind.NUMBER;
        }
        if (!isList(type)) {
            return Kind.ONE_WORD;
        }
        return inside(type) == String.class ? Kind.FREE_WORDS : Kind.WORDS;
    }

    /** What may be chosen; empty where anything may be written. */
    static List<String> words(Type type) {
        return switch (kind(type)) {
            case NUMBER, FREE_WORDS -> List.of();
            case ONE_WORD -> all(isOptional(type) ? inside(type) : type);
            case WORDS -> isOptional(type) ? words(inside(type)) : all(inside(type));
        };
    }

    static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    private static Type inside(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    static boolean isList(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    /** Fails loudly for a shape that no policy file can give: a fault of the control, found by the catalogue's test. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Class<? extends Enum> enumType(Type type) {
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return (Class<? extends Enum>) plain;
        }
        throw new IllegalArgumentException("a setting cannot be a " + type.getTypeName());
    }

    private static String constants(Type type) {
        return String.join(", ", all(type));
    }

    private static List<String> all(Type type) {
        return Arrays.stream(enumType(type).getEnumConstants()).map(Words::of).toList();
    }
}
