package org.houserules.screening.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Turns a text into the 384 numbers that stand for what it means. One thread for each call; calls may run side by side. */
public final class Embedding implements AutoCloseable {
    public static final int SIZE = 384;
    /** The most pieces of words that are read of one passage. */
    private static final int MOST_PIECES = 128;

    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment runtime;
    private final OrtSession session;
    private final WordPieces wordPieces;

    private Embedding(OrtEnvironment runtime, OrtSession session, WordPieces wordPieces) {
        this.runtime = runtime;
        this.session = session;
        this.wordPieces = wordPieces;
    }

    /** @param nativeParts a writable folder for what the runtime unpacks; without one the machine's folder for such things */
    public static Embedding load(Optional<Path> nativeParts) {
        nativeParts.ifPresent(NativeParts::unpackInto);
        Vocabulary vocabulary = Vocabulary.of(new String(resource(TOKENIZER), StandardCharsets.UTF_8));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment runtime = OrtEnvironment.getEnvironment();
            OrtSession session = runtime.createSession(resource(MODEL), options);
            return new Embedding(runtime, session, new WordPieces(vocabulary, MOST_PIECES));
        } catch (OrtException wrong) {
            throw new IllegalStateException("its runtime refuses it", wrong);
        }
    }

    /** Of length one, so that the likeness of two texts is the product of their numbers. */
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
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer().array(), pieces.length);
        } catch (OrtException wrong) {
            throw new IllegalStateException("its runtime gave up", wrong);
        }
    }

    private static float[] mean(float[] all, int pieces) {
        float[] mean = new float[SIZE];
        for (int i = 0; i < pieces * SIZE; i++) {
            mean[i % SIZE] += all[i];
        }
        double length = 0;
        for (float number : mean) {
            length += (double) number * number;
        }
        float scale = (float) (1 / Math.sqrt(Math.max(length, 1e-12)));
        for (int i = 0; i < SIZE; i++) {
            mean[i] *= scale;
        }
        return mean;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Embedding.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException wrong) {
            throw new UncheckedIOException(name + " cannot be read", wrong);
        }
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
