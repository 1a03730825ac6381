package org.houserules.training;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.houserules.screening.text.TextKind;

/**
 * A text and what is known about it: 1 it is of a kind, 0 it is not; a kind that is missing is not known.
 *
 * @param group what must not be parted between training and measuring: a family of examples, or the text itself
 * @param ours whether it is a worked example of our own
 */
record Sample(String source, String group, boolean ours, Map<TextKind, Integer> labels, String text) {
    Sample {
        labels = labels.isEmpty() ? Map.of() : new EnumMap<>(labels);
    }

    boolean isOrdinary() {
        return group.startsWith("ordinary/");
    }

    boolean isOf(TextKind kind) {
        return label(kind).orElse(0) == 1;
    }

    OptionalInt label(TextKind kind) {
        Integer label = labels.get(kind);
        return label == null ? OptionalInt.empty() : OptionalInt.of(label);
    }
}
