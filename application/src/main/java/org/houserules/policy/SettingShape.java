package org.houserules.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.reading.Words;

/** Says in words what may be written for a setting. */
final class SettingShape {
    private SettingShape() {}

    static String of(Type type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number of at least 1";
        }
        if (isList(type)) {
            Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
            return element == String.class ? "a list of words" : "one or more of: " + constants(element);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return of(generic.getActualTypeArguments()[0]) + " (may be left out)";
        }
        return "one of: " + constants(type);
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
        return Arrays.stream(enumType(type).getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }
}
