package org.houserules.screening.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.houserules.screening.text.TextKind;

/**
 * The numbers as bytes: a mark, the version of the form, the SHA-256 of the rest, and the rest: weights of the language
 * model as they stand in its file, all others in half precision. Of a table only the places that hold something are
 * written.
 */
public final class NumbersFile {
    private static final int MARK = 0x48524E4D;
    private static final int VERSION = 4;
    private static final int DIGEST = 32;
    private static final int BEGIN = 8 + DIGEST;

    private NumbersFile() {}

    public static byte[] write(Numbers numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            tuned(out, numbers.tuned());
            Layer hidden = numbers.hidden();
            out.writeInt(hidden.size());
            for (int unit = 0; unit < hidden.size(); unit++) {
                dense(out, hidden.unit(unit));
            }
            dense(out, hidden.bias());
            out.writeInt(numbers.heads().size());
            for (int kind = 0; kind < numbers.heads().size(); kind++) {
                head(out, numbers.heads().get(kind), numbers.traits(), kind);
            }
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
        return sealed(bytes.toByteArray());
    }

    /** @throws IllegalArgumentException for bytes that are no such file, of another version, or changed */
    public static Numbers read(byte[] file) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            if (file.length < BEGIN || in.readInt() != MARK || in.readInt() != VERSION) {
                throw new IllegalArgumentException("the file of its numbers is not one that this version reads");
            }
            if (!Arrays.equals(in.readNBytes(DIGEST), digest(file, BEGIN))) {
                throw new IllegalArgumentException("the file of its numbers was changed or is not whole");
            }
            return numbers(in);
        } catch (IOException wrong) {
            throw new IllegalArgumentException("the file of its numbers ends too early", wrong);
        }
    }

    /** The SHA-256 that a file names, for people. */
    public static String digestOf(byte[] file) {
        return HexFormat.of().formatHex(file, 8, BEGIN);
    }

    private static byte[] sealed(byte[] content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.write(digest(content, 0));
            out.write(content);
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
        return file.toByteArray();
    }

    private static byte[] digest(byte[] content, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, from, content.length - from);
            return digest.digest();
        } catch (NoSuchAlgorithmException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static void tuned(DataOutputStream out, TunedWeights tuned) throws IOException {
        out.writeInt(tuned.byName().size());
        for (Map.Entry<String, byte[]> one : tuned.byName().entrySet()) {
            out.writeUTF(one.getKey());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
    }

    private static TunedWeights tuned(DataInputStream in) throws IOException {
        Map<String, byte[]> byName = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            byte[] weights = new byte[in.readInt()];
            in.readFully(weights);
            byName.put(name, weights);
        }
        return new TunedWeights(byName);
    }

    private static Numbers numbers(DataInputStream in) throws IOException {
        TunedWeights tuned = tuned(in);
        int units = in.readInt();
        float[][] hidden = new float[Embedding.SIZE][units];
        for (int unit = 0; unit < units; unit++) {
            float[] row = dense(in, Embedding.SIZE);
            for (int i = 0; i < row.length; i++) {
                hidden[i][unit] = row[i];
            }
        }
        Layer layer = new Layer(hidden, dense(in, units));
        int kinds = in.readInt();
        TraitWeights traits = new TraitWeights(kinds);
        List<Numbers.Head> heads = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            heads.add(head(in, units, traits, kind));
        }
        return new Numbers(tuned, layer, traits, heads);
    }

    private static void head(DataOutputStream out, Numbers.Head head, TraitWeights traits, int at) throws IOException {
        out.writeUTF(head.kind().key());
        table(out, traits, at);
        dense(out, head.units());
        for (float number : new float[] {
            head.unitsBias(),
            head.blend().traits(),
            head.blend().units(),
            head.blend().bias(),
            head.suspect(),
            head.found(),
            head.soon()
        }) {
            out.writeFloat(number);
        }
    }

    private static Numbers.Head head(DataInputStream in, int units, TraitWeights traits, int at) throws IOException {
        String key = in.readUTF();
        TextKind kind = Arrays.stream(TextKind.values())
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the file of its numbers names an unknown kind"));
        table(in, traits, at);
        float[] weights = dense(in, units);
        float bias = in.readFloat();
        Numbers.Blend blend = new Numbers.Blend(in.readFloat(), in.readFloat(), in.readFloat());
        return new Numbers.Head(kind, weights, bias, blend, in.readFloat(), in.readFloat(), in.readFloat());
    }

    private static void dense(DataOutputStream out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeShort(Float.floatToFloat16(number));
        }
    }

    private static float[] dense(DataInputStream in, int length) throws IOException {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = Float.float16ToFloat(in.readShort());
        }
        return numbers;
    }

    /** How far the next place that holds something is, in one byte as often as possible, and what it holds. */
    private static void table(DataOutputStream out, TraitWeights traits, int kind) throws IOException {
        int before = -1;
        for (int place = 0; place < Traits.PLACES; place++) {
            short half = Float.floatToFloat16(traits.at(place, kind));
            if (Float.float16ToFloat(half) != 0) {
                step(out, place - before);
                out.writeShort(half);
                before = place;
            }
        }
        step(out, Traits.PLACES - before);
    }

    private static void step(DataOutputStream out, int step) throws IOException {
        if (step < 255) {
            out.writeByte(step);
        } else {
            out.writeByte(255);
            out.writeInt(step);
        }
    }

    private static void table(DataInputStream in, TraitWeights traits, int kind) throws IOException {
        int place = -1;
        while (true) {
            int step = in.readUnsignedByte();
            place += step < 255 ? step : in.readInt();
            if (place < 0 || place >= Traits.PLACES) {
                return;
            }
            traits.set(place, kind, Float.float16ToFloat(in.readShort()));
        }
    }
}
