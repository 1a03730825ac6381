package org.houserules.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.houserules.screening.model.Embedding;

/**
 * The embeddings of all texts, kept in a file of digests and half-precision numbers, so that a second training takes
 * seconds. Numbers are rounded whether they come from the file or not: the result is the same.
 */
final class Embeddings {
    private static final int AT_ONCE = 2_000;
    private static final int DIGEST = 16;

    private final Path file;
    private final Embedding embedding;
    private final Map<String, short[]> kept = new ConcurrentHashMap<>();

    Embeddings(Path file, Embedding embedding) throws IOException {
        this.file = file;
        this.embedding = embedding;
        if (Files.exists(file)) {
            read();
        }
    }

    List<float[]> of(List<String> texts) throws IOException {
        List<String> missing = texts.stream()
                .distinct()
                .filter(text -> !kept.containsKey(key(text)))
                .toList();
        AtomicInteger done = new AtomicInteger();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            List<String> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            List<short[]> made = some.parallelStream()
                    .map(text -> halves(embedding.of(text)))
                    .toList();
            keep(some, made);
            System.err.println("embedded " + done.addAndGet(some.size()) + " of " + missing.size());
        }
        return texts.stream()
                .map(text -> floats(Objects.requireNonNull(kept.get(key(text)), "kept above")))
                .toList();
    }

    private void keep(List<String> texts, List<short[]> made) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            for (int i = 0; i < texts.size(); i++) {
                String key = key(texts.get(i));
                kept.put(key, made.get(i));
                out.write(HexFormat.of().parseHex(key));
                for (short half : made.get(i)) {
                    out.writeShort(half);
                }
            }
        }
    }

    private void read() throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            byte[] digest = new byte[DIGEST];
            while (in.readNBytes(digest, 0, DIGEST) == DIGEST) {
                short[] halves = new short[Embedding.SIZE];
                for (int i = 0; i < halves.length; i++) {
                    halves[i] = in.readShort();
                }
                kept.put(HexFormat.of().formatHex(digest), halves);
            }
        } catch (EOFException cut) {
            System.err.println("The file of embeddings was cut short; its last entry is made anew.");
        }
    }

    private static short[] halves(float[] numbers) {
        short[] halves = new short[numbers.length];
        IntStream.range(0, halves.length).forEach(i -> halves[i] = Float.floatToFloat16(numbers[i]));
        return halves;
    }

    private static float[] floats(short[] halves) {
        float[] numbers = new float[halves.length];
        IntStream.range(0, numbers.length).forEach(i -> numbers[i] = Float.float16ToFloat(halves[i]));
        return numbers;
    }

    private static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST);
        } catch (NoSuchAlgorithmException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
