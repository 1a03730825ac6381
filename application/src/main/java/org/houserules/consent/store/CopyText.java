package org.houserules.consent.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows as PostgreSQL's COPY reads them: tabs between fields, a line a row. */
final class CopyText {
    private static final String NULL = "\\N";

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    CopyText field(Object value) {
        separate();
        escape(String.valueOf(value));
        return this;
    }

    CopyText field(Optional<?> value) {
        if (value.isPresent()) {
            return field(value.get());
        }
        separate();
        text.append(NULL);
        return this;
    }

    /** An array: each element in quotation marks, as it may hold commas and brackets. */
    CopyText fields(List<String> values) {
        return field(values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}")));
    }

    CopyText end() {
        text.append('\n');
        begun = false;
        return this;
    }

    private void separate() {
        if (begun) {
            text.append('\t');
        }
        begun = true;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
