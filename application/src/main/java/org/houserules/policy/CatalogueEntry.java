package org.houserules.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;

/** A control as the catalogue knows it: its annotation, its setting's shape and its check. */
public record CatalogueEntry<S, T extends Record>(
        String key, String summary, Class<T> setting, Optional<Confirmation> confirmation, Check<S, T> check) {

    static <S> CatalogueEntry<S, ?> of(Check<S, ?> check) {
        return typed(check);
    }

    private static <S, T extends Record> CatalogueEntry<S, T> typed(Check<S, T> check) {
        Control control = check.getClass().getAnnotation(Control.class);
        if (control == null) {
            throw new IllegalArgumentException(check.getClass().getName() + " has no @Control");
        }
        Optional<Confirmation> confirmation = control.token().isEmpty()
                ? Optional.empty()
                : Optional.of(new Confirmation(control.token(), control.by()));
        return new CatalogueEntry<>(control.key(), control.summary(), settingOf(check), confirmation, check);
    }

    /** What is confirmed of the pictures that are there, and of none that is added. */
    public Optional<String> confirmedOfPictures() {
        return confirmation
                .filter(asked -> check.getClass().getAnnotation(Control.class).ofPictures())
                .map(Confirmation::token);
    }

    /** The record that stands for T in {@code Check<S, T>}. */
    @SuppressWarnings("unchecked")
    private static <S, T extends Record> Class<T> settingOf(Check<S, T> check) {
        Type[] arguments = Arrays.stream(check.getClass().getGenericInterfaces())
                .filter(type -> type instanceof ParameterizedType generic && generic.getRawType() == Check.class)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(check.getClass() + " must implement Check itself"));
        return (Class<T>) arguments[1];
    }
}
