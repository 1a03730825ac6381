package org.houserules.screening.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The trained model, loaded on first use and once; what went wrong then is told on each call. */
public final class LanguageModel {
    private final Supplier<Judge> loader;
    private volatile Optional<Loaded> loaded = Optional.empty();

    LanguageModel(Supplier<Judge> loader) {
        this.loader = loader;
    }

    /** @param nativeParts a writable folder for what the runtime unpacks; without one the machine's folder for such things */
    public static LanguageModel lazily(Optional<Path> nativeParts) {
        return new LanguageModel(() -> Judge.load(nativeParts));
    }

    sealed interface Loaded {
        record Ready(Judge judge) implements Loaded {}

        record Failed(String why) implements Loaded {}
    }

    Loaded get() {
        Optional<Loaded> known = loaded;
        return known.orElseGet(this::load);
    }

    private synchronized Loaded load() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(attempt());
        }
        return loaded.get();
    }

    /** Native parts that are missing or do not fit are linkage errors. */
    private Loaded attempt() {
        try {
            return new Loaded.Ready(loader.get());
        } catch (RuntimeException | LinkageError | OutOfMemoryError wrong) {
            String why = Optional.ofNullable(wrong.getMessage())
                    .orElse(wrong.getClass().getSimpleName());
            return new Loaded.Failed("The language model could not be loaded: " + why + ".");
        }
    }
}
