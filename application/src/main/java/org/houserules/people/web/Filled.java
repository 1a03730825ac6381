package org.houserules.people.web;

import java.util.Map;

/** What stands in the fields of a form: what was typed, or what is kept. */
public record Filled(Map<String, String> fields) {
    static final Filled NOTHING = new Filled(Map.of());

    public Filled {
        fields = Map.copyOf(fields);
    }

    public String at(String field) {
        return fields.getOrDefault(field, "");
    }
}
