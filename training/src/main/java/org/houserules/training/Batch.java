package org.houserules.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.houserules.screening.model.Embedding;

/** Some texts that are read at once; those that are shorter are filled up with pieces that do not count. */
final class Batch {
    private static final float FAR_LESS = -1e9f;

    private final NDArray states;
    private final NDArray mask;
    private final NDArray shares;

    /** @param texts of each the numbers of its pieces of words */
    Batch(NDManager manager, WordStates words, List<int[]> texts) {
        int longest = texts.stream().mapToInt(text -> text.length).max().orElse(0);
        float[] all = new float[texts.size() * longest * Embedding.WIDTH];
        float[] masks = new float[texts.size() * longest];
        float[] ofMean = new float[masks.length];
        for (int text = 0; text < texts.size(); text++) {
            int[] pieces = texts.get(text);
            words.into(pieces, all, text * longest * Embedding.WIDTH);
            for (int piece = 0; piece < longest; piece++) {
                boolean is = piece < pieces.length;
                masks[text * longest + piece] = is ? 0 : FAR_LESS;
                ofMean[text * longest + piece] = is ? 1f / pieces.length : 0;
            }
        }
        this.states = manager.create(all, new Shape(texts.size(), longest, Embedding.WIDTH));
        this.mask = manager.create(masks, new Shape(texts.size(), longest));
        this.shares = manager.create(ofMean, new Shape(texts.size(), longest, 1));
    }

    /** What goes into the first layer. */
    NDArray states() {
        return states;
    }

    /** For each text, head and piece that looks: what is added to each piece that is looked at. */
    NDArray mask() {
        return mask.expandDims(1).expandDims(1);
    }

    NDArray mean(NDArray told) {
        return told.mul(shares).sum(new int[] {1});
    }

    NDArray highest(NDArray told) {
        return told.add(mask.expandDims(2)).max(new int[] {1});
    }
}
