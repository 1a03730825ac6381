package org.houserules.screening.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of the language model that were taught what to look for in a school, and stand in place of its own.
 *
 * @param byName by the names that the file of the model gives them, the bytes as they stand there
 */
public record TunedWeights(Map<String, byte[]> byName) {
    public TunedWeights {
        byName = new TreeMap<>(byName);
    }

    /** The model as it came. */
    public static TunedWeights none() {
        return new TunedWeights(Map.of());
    }

    /** @throws IllegalArgumentException if the file is of another model */
    byte[] in(byte[] model) {
        if (!byName.isEmpty()) {
            OnnxFile file = new OnnxFile(model);
            byName.forEach(file::replace);
        }
        return model;
    }
}
