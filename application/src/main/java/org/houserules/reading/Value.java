package org.houserules.reading;

import java.util.List;
import java.util.Map;

/** What stands at one place of a YAML file. */
sealed interface Value {
    int line();

    /** As a person would call it. */
    String kind();

    /** A word, number or text; a blank one says nothing. */
    record Scalar(String text, Style style, int line) implements Value {
        enum Style {
            PLAIN,
            QUOTED,
            BLOCK
        }

        private static final List<String> NULLS = List.of("~", "null", "Null", "NULL");

        boolean isBlank() {
            return Blank.is(text) || (style == Style.PLAIN && NULLS.contains(text));
        }

        String trimmed() {
            return style == Style.BLOCK ? text : Blank.strip(text);
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    /** A list. */
    record Items(List<Value> values, int line) implements Value {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys, each with its value, in the order of the file. */
    record Entries(Map<String, Entry> byKey, int line) implements Value {
        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    /** A key's own line, and its value. */
    record Entry(int line, Value value) {}
}
