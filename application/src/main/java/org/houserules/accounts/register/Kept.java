package org.houserules.accounts.register;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Something as it was read at a moment; whatever is made of it is kept with it, and goes with it. */
public final class Kept<T> {
    private final T what;
    private final Instant at;
    private final Map<String, Object> made = new ConcurrentHashMap<>();

    Kept(T what, Instant at) {
        this.what = what;
        this.at = at;
    }

    /** Of the same and the same age, with room of its own for what is made. */
    public Kept<T> beside() {
        return new Kept<>(what, at);
    }

    public T what() {
        return what;
    }

    Instant at() {
        return at;
    }

    /** What is made of it under this name, made once. @param most that may be kept at a time */
    public <R> R made(String name, int most, Class<R> type, Function<T, R> maker) {
        if (made.size() >= most && !made.containsKey(name)) {
            made.clear();
        }
        return type.cast(made.computeIfAbsent(name, unused -> maker.apply(what)));
    }
}
