package org.houserules.policy;

import java.util.stream.Stream;

/** A control in force with its setting, and what its findings do when they stand. */
public record Binding<S, T extends Record>(CatalogueEntry<S, T> control, T setting, Effect effect) {
    Stream<Finding> judge(S subject) {
        return control.check().check(subject, setting);
    }
}
