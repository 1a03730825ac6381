package org.houserules.screening.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a text into the numbers that stand for what it means and how it is put: the mean over its pieces of words of 384
 * numbers of the last layer of a language model and as many of each inner one that is read, and the highest of the last
 * layer, in which a few words stand out that drown in the mean. One thread for each call; calls may run side by side.
 */
public final class Embedding implements AutoCloseable {
    /** How many numbers each layer has for each piece. */
    public static final int WIDTH = 384;

    /** How many layers the language model has. */
    public static final int DEPTH = 12;

    /** The layers that are read beside the last, counted from nought; the first ones know single words only. */
    public static final List<Integer> INNER = List.of(3, 5, 7, 9);

    private static final List<String> LAYERS = Stream.concat(
                    Stream.of("last_hidden_state"), INNER.stream().map(Embedding::inner))
            .toList();

    public static final int SIZE = WIDTH * (LAYERS.size() + 1);
    /** The most pieces of words that are read of one passage, and two that mark its start and its end. */
    private static final int MOST_PIECES = 126;

    private static final int MARKS = 2;

    private static final String MODEL = "bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment runtime;
    private final OrtSession session;
    private final WordPieces wordPieces;

    private Embedding(OrtEnvironment runtime, OrtSession session, WordPieces wordPieces) {
        this.runtime = runtime;
        this.session = session;
        this.wordPieces = wordPieces;
    }

    /** @param nativeParts a writable folder for what the runtime unpacks; without one the machine's folder for such things */
    public static Embedding load(Optional<Path> nativeParts, TunedWeights tuned) {
        nativeParts.ifPresent(NativeParts::unpackInto);
        Vocabulary vocabulary = Vocabulary.of(new String(resource(TOKENIZER, new byte[0]), StandardCharsets.UTF_8));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // What it keeps for the next text takes 15 MB and makes nothing quicker.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            OrtEnvironment runtime = OrtEnvironment.getEnvironment();
            byte[] model = tuned.in(resource(MODEL, InnerLayers.shown(LAYERS.subList(1, LAYERS.size()))));
            OrtSession session = runtime.createSession(model, options);
            return new Embedding(runtime, session, new WordPieces(vocabulary, MOST_PIECES + MARKS));
        } catch (OrtException wrong) {
            throw new IllegalStateException("its runtime refuses it", wrong);
        }
    }

    private static String inner(int layer) {
        return "/encoder/layer.%d/output/LayerNorm/Add_1_output_0".formatted(layer);
    }

    /** The file of the model as it came. */
    public static byte[] model() {
        return resource(MODEL, new byte[0]);
    }

    /** The numbers of the pieces of words that are read of a text. */
    public long[] pieces(String plainWords) {
        return wordPieces.of(plainWords);
    }

    /** The passage in parts that are read to their end. */
    List<String> parts(String plainWords) {
        return new Parts(part -> wordPieces.of(part).length - MARKS, MOST_PIECES, Traits.MOST_LETTERS).of(plainWords);
    }

    /** Of each layer the mean over the pieces of the text, layer by layer, and the highest of the last. */
    public float[] of(String plainWords) {
        long[] pieces = wordPieces.of(plainWords);
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, pieces.length};
        try (OnnxTensor ids = OnnxTensor.createTensor(runtime, LongBuffer.wrap(pieces), shape);
                OnnxTensor mask = OnnxTensor.createTensor(runtime, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(runtime, LongBuffer.wrap(new long[pieces.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return numbers(result);
        } catch (OrtException wrong) {
            throw new IllegalStateException("its runtime gave up", wrong);
        }
    }

    private static float[] numbers(OrtSession.Result result) {
        float[] numbers = new float[SIZE];
        float[] last = told(result, LAYERS.getFirst());
        mean(last, numbers, 0);
        for (int layer = 1; layer < LAYERS.size(); layer++) {
            mean(told(result, LAYERS.get(layer)), numbers, layer * WIDTH);
        }
        highest(last, numbers, LAYERS.size() * WIDTH);
        return numbers;
    }

    private static float[] told(OrtSession.Result result, String output) {
        OnnxTensor tensor = (OnnxTensor)
                result.get(output).orElseThrow(() -> new IllegalStateException("it does not tell " + output));
        return tensor.getFloatBuffer().array();
    }

    private static void mean(float[] all, float[] means, int at) {
        int pieces = all.length / WIDTH;
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < WIDTH; i++) {
                means[at + i] += all[piece * WIDTH + i];
            }
        }
        for (int i = 0; i < WIDTH; i++) {
            means[at + i] /= pieces;
        }
    }

    private static void highest(float[] all, float[] highest, int at) {
        System.arraycopy(all, 0, highest, at, WIDTH);
        for (int piece = 1; piece < all.length / WIDTH; piece++) {
            for (int i = 0; i < WIDTH; i++) {
                highest[at + i] = Math.max(highest[at + i], all[piece * WIDTH + i]);
            }
        }
    }

    /** Read together, so that a large file is in memory once. */
    private static byte[] resource(String name, byte[] behind) {
        return Resource.read(
                name, Optional.ofNullable(Embedding.class.getClassLoader().getResource(name)), behind);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException wrong) {
            throw new IllegalStateException("its runtime does not close it", wrong);
        }
    }
}
